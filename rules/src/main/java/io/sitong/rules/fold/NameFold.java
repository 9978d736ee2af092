package io.sitong.rules.fold;

import java.text.Normalizer;

/**
 * Folds away how a text is typed: width and compatibility forms (NFKC), invisible characters, blanks, kinds of brackets,
 * quotes, dashes and commas, letter case, a full stop at the end. One table look-up per character.
 *
 * <p>What remains says something: level words, situation words and the words inside brackets are kept.
 */
public final class NameFold {

    /** The folded form of each character of the basic plane; {@link #DROPPED} or {@link #LONGER} where it is not one. */
    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    private static final char DROPPED = '\0';
    private static final char LONGER = '\uFFFF';

    private static final String OPENING = "([{【〔〖［｛（﹙﹝﹛";
    private static final String CLOSING = ")]}】〕〗］｝）﹚﹞﹜";
    private static final String TITLE_OPENING = "《〈<＜〈⟨«‹";
    private static final String TITLE_CLOSING = "》〉>＞〉⟩»›";
    private static final String QUOTES = "\"'“”‘’„‟「」『』＂＇`´′″";
    private static final String DASHES = "-‐‑‒–—―−－─━﹣﹘";
    private static final String COMMAS = ",，、､;；﹐﹑﹔";
    private static final String DOTS = "·•・‧∙⋅･｡。.．";
    private static final String TILDES = "~～〜∼";

    static {
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = foldedAlone((char) c);
        }
        put(OPENING, '(');
        put(CLOSING, ')');
        put(TITLE_OPENING, '《');
        put(TITLE_CLOSING, '》');
        put(QUOTES, '"');
        put(DASHES, '-');
        put(COMMAS, ',');
        put(DOTS, '·');
        put(TILDES, '~');
        // what NFKC turned into one of these folds on
        for (int c = 0; c < TABLE.length; c++) {
            TABLE[c] = TABLE[c] == LONGER ? LONGER : TABLE[TABLE[c]];
        }
        // the table's own mark must not be mistaken for a character
        TABLE[LONGER] = DROPPED;
    }

    private NameFold() {}

    /** The text without how it was typed; empty where nothing remains. */
    public static String fold(String text) {
        int length = text.length();
        char[] folded = new char[length];
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char c = TABLE[text.charAt(i)];
            if (c == LONGER) {
                return foldSlowly(text);
            }
            if (c != DROPPED) {
                folded[kept++] = c;
            }
        }
        return ended(folded, kept);
    }

    /** Whether both say the same, however typed. */
    public static boolean same(String one, String other) {
        return one.equals(other) || fold(one).equals(fold(other));
    }

    /** Whether both say the same but are typed differently. */
    public static boolean formDiffers(String one, String other) {
        return !one.equals(other) && fold(one).equals(fold(other));
    }

    /** The folded form of one character, {@code 0} where it folds to nothing or to more than one. */
    public static char fold(char c) {
        char folded = TABLE[c];
        return folded == LONGER ? DROPPED : folded;
    }

    private static String foldSlowly(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        char[] folded = new char[normal.length()];
        int kept = 0;
        for (int i = 0; i < normal.length(); i++) {
            char original = normal.charAt(i);
            char c = TABLE[original];
            if (c == LONGER) {
                c = Character.toUpperCase(original);
            }
            if (c != DROPPED) {
                folded[kept++] = c;
            }
        }
        return ended(folded, kept);
    }

    private static String ended(char[] folded, int kept) {
        int end = kept;
        while (end > 0 && (folded[end - 1] == '·' || folded[end - 1] == ',')) {
            end--;
        }
        return new String(folded, 0, end);
    }

    private static char foldedAlone(char c) {
        if (Character.isSurrogate(c) || combines(c)) {
            return LONGER;
        }
        if (vanishes(c)) {
            return DROPPED;
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (normal.length() != 1) {
            return LONGER;
        }
        char folded = Character.toUpperCase(normal.charAt(0));
        return vanishes(folded) ? DROPPED : folded;
    }

    private static boolean combines(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK && !variationSelector(c);
    }

    private static boolean vanishes(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || variationSelector(c)
                || !Character.isDefined(c);
    }

    private static boolean variationSelector(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    private static void put(String characters, char folded) {
        for (int i = 0; i < characters.length(); i++) {
            TABLE[characters.charAt(i)] = folded;
        }
    }
}
