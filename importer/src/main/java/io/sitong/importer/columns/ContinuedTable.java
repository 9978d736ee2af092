package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet without names above its columns that goes on with the table of the sheet before: its cells say so. */
public final class ContinuedTable {

    private static final int FEWEST_PROVEN = 3;
    private static final int FEWEST_BELOW = 2;
    private static final int FIRST_ROWS = 3;
    private static final int FEWEST_FULL = 3;

    private ContinuedTable() {}

    /**
     * The columns of the table before, where the cells of these rows can hardly be anything but values of them.
     *
     * @param last the last row of the table before; where these rows count on from it, fewer cells have to say so
     * @param choices column letter or header text → key, as for the sheet before
     */
    public static Optional<ColumnMap> of(
            ColumnMap before, @Nullable SheetRow last, List<SheetRow> rows, Map<String, String> choices) {
        boolean wider =
                rows.stream().anyMatch(row -> row.width() > before.columns().size());
        boolean countsOn = last != null && countsOn(before, last, rows);
        return bearsOut(before, rows, countsOn ? 0 : FEWEST_PROVEN, false) && !wider
                ? Optional.of(new ColumnMapper()
                        .map(new Header(List.of(), before.header().paths()), rows, choices))
                : Optional.empty();
    }

    /** Whether the first row that has a number has the one after the last. */
    private static boolean countsOn(ColumnMap before, SheetRow last, List<SheetRow> rows) {
        for (MappedColumn column : before.columns()) {
            if (!column.path().isEmpty() && ColumnMapper.isSerial(column.path().getLast())) {
                int at = column.column();
                int number = number(last.text(at));
                return number > 0
                        && rows.stream()
                                .limit(FIRST_ROWS)
                                .map(row -> number(row.text(at)))
                                .filter(n -> n > 0)
                                .findFirst()
                                .filter(n -> n == number + 1)
                                .isPresent();
            }
        }
        return false;
    }

    private static int number(String text) {
        String folded = PlainText.folded(text);
        return folded.matches("[0-9]{1,6}(\\.0)?") ? (int) Double.parseDouble(folded) : 0;
    }

    /** Whether the cells of rows right below a header are values of its columns, or at least contradict none of them. */
    static boolean bearsOut(ColumnMap map, List<SheetRow> rows) {
        long full = rows.stream()
                .filter(row -> row.filled() * 2 >= map.known() && row.filled() > 1)
                .count();
        return full > 0 && bearsOut(map, rows, full < FEWEST_FULL ? FEWEST_BELOW : 1, true);
    }

    /** @param counts whether numbers that begin with 1 and names of acts say so too */
    private static boolean bearsOut(ColumnMap map, List<SheetRow> rows, int fewest, boolean counts) {
        int proven = 0;
        int against = 0;
        List<SheetRow> sample = SampleRows.of(rows);
        for (MappedColumn column : map.columns()) {
            String key = column.key();
            List<String> texts = new ArrayList<>();
            sample.forEach(row -> texts.add(row.text(column.column())));
            if (counts
                    && key == null
                    && !column.path().isEmpty()
                    && ColumnMapper.isSerial(column.path().getLast())) {
                proven += texts.stream().limit(FIRST_ROWS).anyMatch(text -> number(text) == 1) ? 1 : 0;
            }
            ColumnContent content = new ColumnContent(texts);
            if (counts && "TASK_NAME".equals(key)) {
                proven += content.nameActs() ? 1 : 0;
            }
            if (key == null
                    || column.oneHotCode() != null
                    || !ColumnContent.isStrict(key) && !key.equals("DEPT_NAME")) {
                continue;
            }
            if (content.size() > 0) {
                proven += content.proves(key) ? 1 : 0;
                against += content.couldBe(key) ? 0 : 1;
            }
        }
        return proven >= fewest && against == 0;
    }
}
