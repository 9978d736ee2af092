package io.sitong.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** One row of a table, a cell per column. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String... texts) {
        List<Cell> cells = new ArrayList<>(texts.length);
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return new Row(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }

    /** Whether a cell of it repeats the one above. */
    public boolean continues() {
        for (Cell cell : cells) {
            if (cell.joined()) {
                return true;
            }
        }
        return false;
    }
}
