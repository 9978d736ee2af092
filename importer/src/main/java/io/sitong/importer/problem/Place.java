package io.sitong.importer.problem;

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
        return (column > 0 ? letters(column) : "") + (row > 0 ? Integer.toString(row) : "");
    }

    /** Column letters of a 1-based column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The 1-based column of its letters, 0 where the text is no column. */
    public static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = Character.toUpperCase(letters.charAt(i));
            if (c < 'A' || c > 'Z' || i > 3) {
                return 0;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column;
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
