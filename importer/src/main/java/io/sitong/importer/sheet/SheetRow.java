package io.sitong.importer.sheet;

import java.util.Arrays;

/** The cells of one row. */
public final class SheetRow {

    private final int number;
    private final boolean hidden;
    private Cell[] cells;
    private int width;

    public SheetRow(int number, boolean hidden, int expectedWidth) {
        this.number = number;
        this.hidden = hidden;
        this.cells = new Cell[Math.max(4, expectedWidth)];
    }

    /** 1-based row number; in a text file the number of the record. */
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** One more than the last column that holds a cell. */
    public int width() {
        return width;
    }

    /** The cell of a 0-based column, {@link Cell#EMPTY} where there is none. */
    public Cell cell(int column) {
        if (column >= width) {
            return Cell.EMPTY;
        }
        Cell cell = cells[column];
        return cell == null ? Cell.EMPTY : cell;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** Puts a cell into a 0-based column. */
    public void set(int column, Cell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    /** How many cells hold anything but blanks. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < width; i++) {
            if (cells[i] != null && !cells[i].isBlank()) {
                filled++;
            }
        }
        return filled;
    }
}
