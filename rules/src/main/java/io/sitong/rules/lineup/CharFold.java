package io.sitong.rules.lineup;

import java.text.Normalizer;

/** One table that takes every character to the form names are compared in. */
final class CharFold {

    /** Characters that mean nothing in a name: blanks, quotation marks, control characters. */
    static final char DROPPED = 0;

    static final char OPEN = '(';
    static final char CLOSE = ')';
    /** Commas, slashes and the like: what stands on both sides is enumerated. */
    static final char BREAK = ',';
    /** A dash or colon: what stands after it might as well stand in brackets. */
    static final char WHICH = '-';

    private static final String DROP = "\"'`“”‘’《》〈〉<>*·•…　_~^“”‟";
    private static final String OPENING = "([{【〔〖「『［｛（";
    private static final String CLOSING = ")]}】〕〗」』］｝）";
    private static final String BREAKING = ",;、/\\|。；，．.＋+&！!？?";
    /** What stands after says which case is meant: 户口迁移—夫妻投靠. */
    private static final String SAYING_WHICH = "—－-–―─:：";
    /** Spelling variants in use for one another. */
    private static final String VARIANTS = "帐账藉籍册册讬托";

    private static final char[] TABLE = table();

    private CharFold() {}

    static char of(char c) {
        return TABLE[c];
    }

    /** A number in a circle or with a full stop of its own: ①, ⑴, ⒈. */
    static boolean isCircled(char c) {
        return c >= '\u2460' && c <= '\u249B' || c >= '\u2776' && c <= '\u2793';
    }

    /** Folds into the given array, which must be as long as the text; returns how many characters are left. */
    static int fold(String text, char[] folded, int[] origin, int limit) {
        int length = Math.min(text.length(), limit);
        int n = 0;
        int depth = 0;
        for (int i = 0; i < length; i++) {
            char c = TABLE[text.charAt(i)];
            if (c == WHICH) {
                c = dash(text, i, n == 0 ? BREAK : folded[n - 1], depth);
            } else if (c == OPEN) {
                depth++;
            } else if (c == CLOSE) {
                depth--;
            }
            if (c != DROPPED) {
                folded[n] = c;
                origin[n] = i;
                n++;
            }
        }
        return n;
    }

    /** 1-4级 and what stands in brackets is not told apart by a dash. */
    private static char dash(String text, int at, char before, int depth) {
        boolean which = depth <= 0
                && before > 0x7f
                && at + 1 < text.length()
                && TABLE[text.charAt(at + 1)] > 0x7f
                && before != DROPPED;
        return which ? WHICH : BREAK;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = folded((char) c);
        }
        for (int i = 0; i + 1 < VARIANTS.length(); i += 2) {
            table[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        return table;
    }

    private static char folded(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        char plain = c;
        if (c > 0x7f) {
            String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (normal.length() == 1) {
                plain = normal.charAt(0);
            }
        }
        if (OPENING.indexOf(plain) >= 0) {
            return OPEN;
        }
        if (CLOSING.indexOf(plain) >= 0) {
            return CLOSE;
        }
        if (DROP.indexOf(plain) >= 0
                || Character.isWhitespace(plain)
                || Character.isSpaceChar(plain)
                || Character.isISOControl(plain)
                || Character.getType(plain) == Character.FORMAT) {
            return DROPPED;
        }
        if (BREAKING.indexOf(plain) >= 0) {
            return BREAK;
        }
        if (SAYING_WHICH.indexOf(plain) >= 0) {
            return WHICH;
        }
        return Character.toLowerCase(plain);
    }
}
