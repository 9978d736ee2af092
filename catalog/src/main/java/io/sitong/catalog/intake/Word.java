package io.sitong.catalog.intake;

/**
 * What a person said of one cell or row of a sent file.
 *
 * @param row 1-based
 * @param column 1-based; 0 for the whole row
 * @param subject what of the place is meant, such as a field; empty where the place says it
 * @param said the word itself: the text in place of a cell's, a number, a choice
 */
public record Word(Kind kind, String sheet, int row, int column, String subject, String said) {

    /** What kind of word it is. */
    public enum Kind {
        /** another text for a cell */
        CORRECTION,
        /** the standard item a row belongs to */
        STANDARD,
        /** which of several values holds */
        CONFLICT
    }
}
