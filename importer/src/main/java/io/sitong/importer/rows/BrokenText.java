package io.sitong.importer.rows;

import java.util.regex.Pattern;

/** Texts that stop in the middle at the end of a row and go on in the next, as in tables taken out of a PDF. */
final class BrokenText {

    private static final int SHORTEST_LINE = 6;
    /** In characters; one that has not been closed by then never is, and a text may be very long. */
    private static final int LONGEST_BRACKET = 1000;

    private static final String ENDS = "。；;！!？?";
    private static final Pattern BEGINS =
            Pattern.compile("[《〈①-⑳]|[（(]?[0-9]{1,3}[.、．)）](?![0-9])|[（(]?[一二三四五六七八九十]{1,3}[、)）]");

    private BrokenText() {}

    /** Whether a text cannot be at its end, and the next does not begin anything. */
    static boolean goesOn(CharSequence text, String next) {
        String before = text.subSequence(Math.max(0, text.length() - LONGEST_BRACKET), text.length())
                .toString()
                .stripTrailing();
        String more = next.stripLeading();
        if (before.isEmpty() || more.isEmpty()) {
            return false;
        }
        if (open(before, '《', '》') || open(before, '（', '）') || open(before, '(', ')')) {
            return true;
        }
        return before.length() >= SHORTEST_LINE
                && ENDS.indexOf(before.charAt(before.length() - 1)) < 0
                && !BEGINS.matcher(more).lookingAt();
    }

    private static boolean open(String text, char opening, char closing) {
        return text.lastIndexOf(opening) > text.lastIndexOf(closing);
    }
}
