package io.sitong.importer;

import io.sitong.catalog.list.ListEntry;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national list as it was read, entry by entry with the rows they stand in.
 *
 * @param problems of the whole file in the order of their places: what every file is checked for, and what only matters
 *     for a list (an entry twice, no department, a deadline that cannot be told)
 */
public record ListReading(ReadResult result, List<Row> rows, List<ImportProblem> problems) {

    private static final Pattern ANNEX = Pattern.compile("^附件[0-9一二三四五六七八九十]*[：:、.]?");

    /** One entry, with its sheet and its 1-based row. */
    public record Row(String sheet, int row, ListEntry entry) {}

    public ListReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What the list may be called: its file's name without ending and without the number of the annex. */
    public String proposedTitle() {
        String name = result.uploadName();
        int dot = name.lastIndexOf('.');
        return ANNEX.matcher(dot > 0 ? name.substring(0, dot) : name)
                .replaceFirst("")
                .strip();
    }

    public List<ListEntry> entries() {
        return rows.stream().map(Row::entry).toList();
    }

    public List<ImportProblem> problemsOf(Row row) {
        return problems.stream()
                .filter(p -> p.place().sheet().equals(row.sheet()) && p.place().row() == row.row())
                .toList();
    }

    /** The cell that holds one key of an entry; empty where no column was understood so. */
    public Optional<Place> placeOf(Row row, String key) {
        return result.sheets().stream()
                .filter(sheet -> sheet.name().equals(row.sheet()))
                .flatMap(sheet -> sheet.columns().stream())
                .filter(column -> key.equals(column.key()))
                .findFirst()
                .map(column -> new Place(row.sheet(), row.row(), column.column()));
    }
}
