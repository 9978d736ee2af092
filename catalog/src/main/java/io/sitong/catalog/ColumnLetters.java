package io.sitong.catalog;

/** Columns of a sheet as its reader sees them, by letters: A is the first, AA the twenty-seventh. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /** The letters of a 1-based column. */
    public static String of(int column) {
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
}
