package io.sitong.importer.sheet;

import org.jspecify.annotations.Nullable;

/** A rectangle of cells, rows 1-based, columns 0-based, all inclusive. */
public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:C3}; null where the text is no range. */
    static @Nullable Range parse(String text) {
        int colon = text.indexOf(':');
        long from = address(colon < 0 ? text : text.substring(0, colon));
        long to = colon < 0 ? from : address(text.substring(colon + 1));
        if (from < 0 || to < 0) {
            return null;
        }
        int firstRow = (int) (from >> 20);
        int lastRow = (int) (to >> 20);
        int firstColumn = (int) (from & 0xFFFFF);
        int lastColumn = (int) (to & 0xFFFFF);
        return lastRow < firstRow || lastColumn < firstColumn
                ? null
                : new Range(firstRow, lastRow, firstColumn, lastColumn);
    }

    /** Row and 0-based column of {@code C17} packed into one number, -1 where it is no address. */
    static long address(String text) {
        int column = 0;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else if (c != '$') {
                break;
            }
            if (column > 0xFFFF) {
                return -1;
            }
        }
        long row = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$') {
                continue;
            }
            if (c < '0' || c > '9' || row > 100_000_000) {
                return -1;
            }
            row = row * 10 + (c - '0');
        }
        return column == 0 || row == 0 ? -1 : (row << 20) | (column - 1);
    }
}
