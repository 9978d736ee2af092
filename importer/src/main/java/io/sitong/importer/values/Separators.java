package io.sitong.importer.values;

/** What stands between the parts of a cell. */
final class Separators {

    private static final String EDGE = ";；。,，、:：/／|｜-－—_·";

    private Separators() {}

    /** Without blanks, separators and brackets around the whole. */
    static String trimmed(String part) {
        String text = part;
        String before;
        do {
            before = text;
            text = edges(text.strip());
            if (text.length() > 1 && closes(text)) {
                text = text.substring(1, text.length() - 1);
            }
        } while (!text.equals(before));
        return text;
    }

    private static String edges(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (EDGE.indexOf(text.charAt(from)) >= 0 || ")）]】".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        // an opening bracket whose end went with another part
        if (to > from && "(（[【".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = text.substring(from, to);
        return from < to && ")）]】".indexOf(text.charAt(to - 1)) >= 0 && depth(inner) < 0
                ? inner.substring(0, inner.length() - 1)
                : inner;
    }

    /** Whether one pair of brackets is around it all. */
    private static boolean closes(String text) {
        if ("(（[【".indexOf(text.charAt(0)) < 0 || ")）]】".indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += bracket(text.charAt(i));
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return depth == 0;
    }

    static int depth(String text) {
        return text.chars().map(c -> bracket((char) c)).sum();
    }

    /** 1 for what opens, -1 for what closes, 0 for the rest. */
    static int bracket(char c) {
        return "(（[【《〔“".indexOf(c) >= 0 ? 1 : ")）]】》〕”".indexOf(c) >= 0 ? -1 : 0;
    }

    /** What goes between two texts of one field. */
    static String between(String key) {
        ValueType type = ValueType.of(key);
        return type == ValueType.LIST || type == ValueType.LONG_TEXT ? "\n" : "；";
    }
}
