package io.sitong.reports.format;

import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sheet is scrolled and printed. A large one is printed on A3 in strips of whole groups of columns, because fitted
 * to the width of one page nobody could read it.
 *
 * @param frozenRows rows above the first row of data, 0 where nothing is frozen
 * @param frozenColumns columns on the left that stay in sight and are repeated on every strip
 * @param columnBreaks where a strip begins, as the number of columns before it
 */
record SheetPages(Orientation orientation, int frozenRows, int frozenColumns, List<Integer> columnBreaks) {

    /** Of a hundred; still six points on paper. */
    private static final int SCALE = 60;

    /** What goes across A3 at that scale, in the units of a sheet's columns. */
    private static final double ROOM = 290;

    static SheetPages of(Section section, int frozenRows, List<Table> tables, double[] widths) {
        if (section.orientation() != Orientation.LARGE || tables.size() != 1) {
            return new SheetPages(section.orientation(), frozenRows, 0, List.of());
        }
        Table table = tables.getFirst();
        return new SheetPages(
                section.orientation(), frozenRows, table.kept(), strips(table.columns(), table.kept(), widths));
    }

    private static List<Integer> strips(List<Column> columns, int kept, double[] widths) {
        double room = ROOM - width(widths, 0, kept);
        List<Integer> breaks = new ArrayList<>();
        double used = 0;
        for (HeadRow.Span span : HeadRow.spans(columns)) {
            if (span.first() < kept) {
                continue;
            }
            double needed = width(widths, span.first(), span.first() + span.count());
            if (used > 0 && used + needed > room) {
                breaks.add(span.first());
                used = 0;
            }
            used += needed;
        }
        return breaks;
    }

    private static double width(double[] widths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i] * 2 + 1.6;
        }
        return sum;
    }

    boolean large() {
        return orientation == Orientation.LARGE;
    }

    /** Columns that text above a table runs across: what is seen at once. */
    int firstStrip(int all) {
        return columnBreaks.isEmpty() ? all : columnBreaks.getFirst();
    }

    /** Attributes of the page setup: paper 8 is A3, 9 is A4. */
    String setup() {
        return switch (orientation) {
            case PORTRAIT -> "paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"";
            case LANDSCAPE -> "paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"";
            case LARGE ->
                "paperSize=\"8\" scale=\"" + SCALE + "\" pageOrder=\"overThenDown\" orientation=\"landscape\"";
        };
    }
}
