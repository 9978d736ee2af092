package io.sitong.importer.problem;

import io.sitong.catalog.ColumnLetters;

/**
 * A cell as the sender sees it: {@code “许可事项”!C17}.
 *
 * @param sheet name of the sheet; empty for a text file, which has only one
 * @param row 1-based row; in a text file the number of the record; 0 for the whole sheet
 * @param column 1-based column; 0 for the whole row
 */
public record Place(String sheet, int row, int column) implements Comparable<Place> {

    /** Column letters and row number: {@code C17}; {@code 17} for a whole row, empty for a whole sheet. */
    public String cell() {
        return ColumnLetters.of(column) + (row > 0 ? Integer.toString(row) : "");
    }

    @Override
    public int compareTo(Place other) {
        int bySheet = sheet.compareTo(other.sheet);
        int byRow = Integer.compare(row, other.row);
        return bySheet != 0 ? bySheet : byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        String cell = cell();
        return sheet.isEmpty() ? cell : "“" + sheet + "”" + (cell.isEmpty() ? "" : "!" + cell);
    }
}
