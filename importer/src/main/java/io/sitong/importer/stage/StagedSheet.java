package io.sitong.importer.stage;

import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sheet of a workbook.
 *
 * @param columns 1-based column of each key the sheet has; a key without column is not in the file
 */
public record StagedSheet(
        String name, Map<String, Integer> columns, List<StagedRow> rows, List<ImportProblem> problems) {

    /** Where a field stands when the sheet has no column of its own for it. */
    private static final Map<String, List<String>> STANDS_WITH = Map.of(
            "ANTICIPATE_TYPE", List.of("ANTICIPATE_DAY"),
            "PROMISE_TYPE", List.of("PROMISE_DAY"),
            "ANTICIPATE_DAY", List.of("PROMISE_DAY"),
            "PROMISE_DAY", List.of("ANTICIPATE_DAY"),
            "CATALOG_CODE", List.of("TASK_CODE", "TASK_HANDLE_ITEM"),
            "TASK_CODE", List.of("TASK_HANDLE_ITEM", "CATALOG_CODE"),
            "MATERIALS", List.of("MATERIAL_NAME"),
            "FEES", List.of("FEE_NAME"),
            "STEPS", List.of("STEP_NAME", "HANDLE_FLOW"),
            "RESULTS", List.of("RESULT_DOC_NAME", "RESULT_NAME"));

    public StagedSheet {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether the file says something of this key, if only by a blank cell. */
    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The cell of a key in a row; the row itself where no column stands for it. */
    Place cell(int row, String key) {
        return new Place(name, row, find(columns, key).orElse(0));
    }

    /** The cell of a key of an item that is no row of a list. */
    Place cell(StagedRow row, String key) {
        OwnCells own = row.cells();
        return own == null
                ? cell(row.row(), key)
                : find(own.byKey(), key).orElseGet(() -> new Place(name, row.row(), 0));
    }

    private static <T> Optional<T> find(Map<String, T> places, String key) {
        return Stream.concat(Stream.of(key), STANDS_WITH.getOrDefault(key, List.of()).stream())
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
