package io.sitong.reports.format;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a table is seen on a page, and how wide.
 *
 * @param places of the columns that are seen
 * @param shares of the width, for each of them
 * @param room characters that stand beside each other in all of them
 * @param small whether the letters are smaller than in other tables
 */
record TableLayout(List<Integer> places, List<Column> columns, double[] shares, double room, boolean small) {

    static TableLayout of(Table table, boolean landscape) {
        List<Integer> places = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() != Column.Kind.HIDDEN) {
                places.add(i);
                columns.add(column);
            }
        }
        double page = landscape ? 68 : 42;
        boolean small = ColumnWidths.sum(columns) > page * 1.1 || columns.size() > 8;
        double room = page * (small ? 1.2 : 1);
        return new TableLayout(places, columns, ColumnWidths.shares(columns, room), room, small);
    }

    boolean crowded() {
        return ColumnWidths.crowded(columns);
    }

    /** How many lines the highest of these cells takes. */
    int lines(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, TextWidth.lines(cells.get(places.get(i)).text(), shares[i] * room));
        }
        return lines;
    }
}
