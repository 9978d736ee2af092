package io.sitong.rules.lineup;

/**
 * A word of the vocabulary.
 *
 * @param text as folded
 * @param kind what the reader does with it
 * @param act number of the life act, procedure, level or weak word; -1 for other words
 * @param acts for a compound: its acts
 * @param pieces for content: what is compared in its place
 * @param concepts for content: things with known opposites or parts that lie in the pieces
 */
record Word(String text, WordKind kind, int act, int[] acts, Piece[] pieces, Span[] concepts) {

    /** A character of content, or a word that is no content. */
    record Piece(
            char character,
            @org.jspecify.annotations.Nullable Word word) {}

    /** A concept in pieces from (inclusive) to (exclusive). */
    record Span(int concept, int from, int to) {}

    static Word plain(String text, WordKind kind, int act) {
        return new Word(text, kind, act, new int[0], new Piece[0], new Span[0]);
    }

    static Word compound(String text, int[] acts) {
        return new Word(text, WordKind.COMPOUND, -1, acts, new Piece[0], new Span[0]);
    }

    static Word content(String text, Piece[] pieces, Span[] concepts) {
        return new Word(text, WordKind.CONTENT, -1, new int[0], pieces, concepts);
    }

    /** The same content in a word of another kind: one that says little, or a level that stands before a noun. */
    Word as(WordKind other, int number) {
        return new Word(text, other, number, acts, pieces, concepts);
    }
}
