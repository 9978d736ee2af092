package io.sitong.catalog.vocabulary;

/**
 * What is said of one word or two.
 *
 * @param word the word of the product or of the official names; the whole of {@link WordSort#CONTAINS}
 * @param other what is said in its place, or the part; empty for {@link WordSort#WEAK}
 */
public record WordPair(WordSort sort, String word, String other) {

    /** Longer ones are names, and names are decided one by one. */
    public static final int LONGEST = 20;

    /** @throws IllegalArgumentException where it says nothing, or cannot stand in a vocabulary */
    public WordPair {
        word = word.strip();
        other = other.strip();
        check(word);
        if (sort.isPair()) {
            check(other);
            if (word.equals(other)) {
                throw new IllegalArgumentException("the same word twice: " + word);
            }
        } else if (!other.isEmpty()) {
            throw new IllegalArgumentException(sort + " is said of one word");
        }
    }

    private static void check(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("not a word: “" + word + "”");
        }
    }

    /** Whether it is one word: letters of any script and figures, one to {@link #LONGEST} characters. */
    public static boolean isWord(String text) {
        String word = text.strip();
        return !word.isEmpty()
                && word.length() <= LONGEST
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c));
    }
}
