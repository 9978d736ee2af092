package io.sitong.importer.values;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleaning of text: invisible characters, blanks and line ends; the width of letters is left alone unless folded. */
public final class PlainText {

    /** What 同上 and its marks begin with. */
    private static final String DITTO = "同〃″＂”\"々’'";

    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000[dD]_");
    private static final String NOTHING = "/／-－—–\\＼";

    private PlainText() {}

    /** Removes characters that cannot be seen and makes every line end {@code \n}. */
    public static String visible(String raw) {
        String text = raw;
        if (text.indexOf("_x000") >= 0) {
            text = ESCAPED_RETURN.matcher(text).replaceAll("\r");
        }
        if (!hasInvisible(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                visible.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f' || c == '\u0085') {
                visible.append('\n');
            } else if (!invisible(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' '
                    ? c != '\n' && c != '\t'
                    : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029' || invisible(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean invisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u202A' && c <= '\u202E')
                || (c < ' ' && c != '\n' && c != '\t')
                || c == '\u007F';
    }

    /** A blank of any kind: NBSP, the ideographic one, tab. */
    public static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F';
    }

    /** One line: line ends removed, runs of blanks to one, none between two Chinese characters. */
    public static String line(String raw) {
        String text = visible(raw);
        if (isPlainLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                continue;
            }
            if (blank(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty() && !(chinese(line.charAt(line.length() - 1)) && chinese(c))) {
                line.append(' ');
            }
            gap = false;
            line.append(c);
        }
        return line.toString();
    }

    private static boolean isPlainLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean chinese(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    /** Several lines: each trimmed, empty ones dropped, runs of blanks to one. */
    static String lines(String raw) {
        StringBuilder lines = new StringBuilder(raw.length());
        for (String part : visible(raw).split("\n", -1)) {
            String line = oneBlank(part);
            if (!line.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.append('\n');
                }
                lines.append(line);
            }
        }
        return lines.length() == raw.length() ? raw : lines.toString();
    }

    private static String oneBlank(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                gap = true;
            } else {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** For comparing: NFKC, no blanks, no invisible characters. */
    public static String folded(String raw) {
        String text = visible(raw);
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = !blank(c) && (c < 0x7F || (c >= '\u4E00' && c <= '\u9FFF'));
        }
        if (plain) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder tight = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!blank(c)) {
                tight.append(c);
            }
        }
        return tight.toString();
    }

    /** Blank, or one of the strokes people put where there is nothing to say. */
    public static boolean saysNothing(String raw) {
        boolean stroke = false;
        int strokes = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (blank(c) || invisible(c)) {
                continue;
            }
            stroke = NOTHING.indexOf(c) >= 0;
            if (!stroke || ++strokes > 2) {
                return false;
            }
        }
        return true;
    }

    /** Also 无 and 暂无, which say nothing in columns of codes, numbers and dates. */
    static boolean saysNone(String folded) {
        return folded.equals("无") || folded.equals("暂无");
    }

    /** Whether a cell says the same as the one above it: 同上, 〃. */
    public static boolean isDitto(String raw) {
        if (raw.isEmpty() || DITTO.indexOf(raw.charAt(0)) < 0) {
            return false;
        }
        return switch (raw.strip()) {
            case "同上", "同上。", "同前", "〃", "″", "＂", "”", "\"", "々", "’’", "''" -> true;
            default -> false;
        };
    }

    /** Characters that cannot be shown or stored: bytes that made no character, NUL, half of a pair. */
    static boolean unreadable(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\uFFFD' || c == 0) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < raw.length()
                        && Character.isLowSurrogate(raw.charAt(i + 1))) {
                    i++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }
}
