package io.sitong.importer.sheet;

/**
 * What stands in one cell.
 *
 * @param text as a person would read it: numbers without exponent where they are whole, dates as {@code 2026-11-22}
 * @param format number format of a {@link Kind#NUMBER}, empty where it has none
 */
public record Cell(Kind kind, String text, String format) {

    public static final Cell EMPTY = new Cell(Kind.TEXT, "", "");

    /** What the sheet says the content is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** {@code #N/A} and the like */
        ERROR,
        /** a formula that was saved without its result; the text is the formula */
        FORMULA_WITHOUT_RESULT
    }

    public static Cell text(String text) {
        return text.isEmpty() || (text.charAt(0) >= '\u00A0' && !shows(text)) ? EMPTY : new Cell(Kind.TEXT, text, "");
    }

    /** Whether any character can be seen: web pages fill empty cells with blanks that do not break. */
    private static boolean shows(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .anyMatch(c -> Character.getType(c) != Character.FORMAT);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** True where nothing can be read: no text, or blanks only. */
    public boolean isBlank() {
        return text.isBlank() && kind != Kind.FORMULA_WITHOUT_RESULT;
    }
}
