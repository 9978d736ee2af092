package io.sitong.reports.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text in traditional Mongolian script (蒙古文; Unicode blocks Mongolian and Mongolian Supplement), which needs a font
 * of its own and letters that join. In a horizontal line it runs from left to right, lying on its side.
 */
final class MongolianScript {

    /** What Windows has. */
    static final String WINDOWS_FONT = "Mongolian Baiti";

    /** What we embed, and what Linux and Android have. */
    static final String FREE_FONT = "Noto Sans Mongolian";

    private static final char NARROW_SPACE = '\u202F';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** A piece of a text, all of it Mongolian or nothing of it. */
    record Piece(int from, int to, boolean mongolian) {

        String of(String text) {
            return text.substring(from, to);
        }
    }

    private MongolianScript() {}

    /** Quick to say no: nearly every text has none. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (letter(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The whole text in its order; a Mongolian piece is a word with the suffixes that narrow spaces tie to it. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            if (!letter(text, i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && (letter(text, end) || tie(text, end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (i > from) {
                pieces.add(new Piece(from, i, false));
            }
            pieces.add(new Piece(i, end, true));
            from = end;
            i = end;
        }
        if (from < text.length()) {
            pieces.add(new Piece(from, text.length(), false));
        }
        return pieces;
    }

    private static boolean letter(String text, int at) {
        char c = text.charAt(at);
        if (c >= '\u1800' && c <= '\u18AF') {
            return true;
        }
        int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
        return codePoint >= 0x11660 && codePoint <= 0x1167F;
    }

    private static boolean tie(String text, int at) {
        char c = text.charAt(at);
        boolean joiner = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
        return joiner || c == NARROW_SPACE && at + 1 < text.length() && letter(text, at + 1);
    }
}
