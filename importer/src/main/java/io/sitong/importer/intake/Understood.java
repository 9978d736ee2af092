package io.sitong.importer.intake;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.FileKind;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SheetResult;
import io.sitong.importer.SkippedSheet;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a sent file, without its rows.
 *
 * @param format what the bytes really are, see {@link ReadResult#format()}
 * @param named whose items these seem to be, see {@link ReadResult#named()}
 * @param notes what a person should know about the file, as sentences
 * @param decisions rows by what accepting would do with them, a name of {@link Decision}
 * @param fields changed fields by label, most frequent first
 * @param millis how long reading and comparing took
 */
public record Understood(
        FileKind kind,
        String format,
        @Nullable DivisionCode named,
        List<Sheet> sheets,
        List<SkippedSheet> skipped,
        List<String> notes,
        Map<String, Integer> decisions,
        Map<String, Integer> fields,
        long millis) {

    private static final String BLANK = "blank";

    /**
     * One sheet that was read.
     *
     * @param headerRows 1-based
     * @param lastRow the last row of the sheet that was seen; 0 where it is not known
     * @param blankRows rows above it in which nothing stands
     */
    public record Sheet(
            String name,
            FileKind kind,
            List<Integer> headerRows,
            List<ColumnReading> columns,
            int items,
            int problems,
            int lastRow,
            List<Integer> blankRows) {

        public Sheet {
            // kept by a version that did not look
            blankRows = blankRows == null ? List.of() : List.copyOf(blankRows);
        }

        private static int lastRow(SheetResult sheet) {
            int last = sheet.lastDataRow();
            for (Map.Entry<Integer, String> row : sheet.ignoredRows().entrySet()) {
                last = row.getValue().equals(BLANK) ? last : Math.max(last, row.getKey());
            }
            return last;
        }

        private static List<Integer> blankRows(SheetResult sheet) {
            int last = lastRow(sheet);
            return sheet.ignoredRows().entrySet().stream()
                    .filter(row -> row.getValue().equals(BLANK) && row.getKey() < last)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        int headerEnd() {
            return headerRows.isEmpty() ? 0 : headerRows.getLast();
        }

        int leftmost() {
            return columns.stream().mapToInt(ColumnReading::column).min().orElse(0);
        }

        static Sheet of(SheetResult sheet) {
            return new Sheet(
                    sheet.name(),
                    sheet.kind(),
                    sheet.headerRows(),
                    sheet.columns(),
                    sheet.items().size(),
                    sheet.problems().size(),
                    lastRow(sheet),
                    blankRows(sheet));
        }
    }

    /**
     * The list a row stands in: of several in one sheet the one below whose header it is, and among whose columns.
     *
     * @param column a column of the list; 0 where none stands to the left of it
     */
    public Optional<Sheet> sheetOf(String name, int row, int column) {
        Sheet best = null;
        for (Sheet sheet : sheets) {
            boolean beside = !sheet.columns().isEmpty()
                    && column > 0
                    && sheet.columns().stream().noneMatch(c -> c.column() == column);
            boolean left = column > 0 || sheet.columns().isEmpty() || sheet.leftmost() <= leftmost(name);
            if (sheet.name().equals(name)
                    && !beside
                    && left
                    && (best == null || sheet.headerEnd() < row && sheet.headerEnd() > best.headerEnd())) {
                best = sheet;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 1 for the first list of a sheet, or the first of those below one another in the same columns; 2 for the next. */
    public int number(Sheet list) {
        int number = 1;
        for (Sheet sheet : sheets) {
            if (sheet == list) {
                break;
            }
            boolean above = sheet.columns().stream()
                    .anyMatch(c -> list.columns().stream().anyMatch(own -> own.column() == c.column()));
            number += sheet.name().equals(list.name()) && above ? 1 : 0;
        }
        return number;
    }

    private int leftmost(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name) && !sheet.columns().isEmpty())
                .mapToInt(Sheet::leftmost)
                .min()
                .orElse(0);
    }

    /** Whether a sheet of the file has no row at a place, so that what is put there would do nothing. */
    public boolean lacksRowOf(Place place) {
        List<Sheet> lists = sheets.stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .toList();
        boolean known = !lists.isEmpty() && lists.stream().allMatch(sheet -> sheet.lastRow() > 0);
        return known
                && lists.stream()
                        .allMatch(sheet -> place.row() > sheet.lastRow()
                                || sheet.blankRows().contains(place.row()));
    }

    /** The last row of a sheet that was seen. */
    public int lastRow(String sheet) {
        return sheets.stream()
                .filter(list -> list.name().equals(sheet))
                .mapToInt(Sheet::lastRow)
                .max()
                .orElse(0);
    }

    static Understood of(ReadResult reading, ImportPreview preview, long millis) {
        return new Understood(
                reading.kind(),
                reading.format(),
                reading.named(),
                reading.sheets().stream().map(Sheet::of).toList(),
                reading.skipped(),
                preview.notes(),
                decisions(preview),
                preview.totals().fields(),
                millis);
    }

    private static Map<String, Integer> decisions(ImportPreview preview) {
        Map<String, Integer> counts = new HashMap<>();
        preview.totals().decisions().forEach((decision, count) -> counts.put(decision.name(), count));
        return counts;
    }

    /** Rows of these decisions. */
    public int count(Decision... wanted) {
        int count = 0;
        for (Decision decision : wanted) {
            count += decisions.getOrDefault(decision.name(), 0);
        }
        return count;
    }
}
