package io.sitong.reports.format;

/** How wide text is, in Chinese characters: a Latin letter counts half. Good enough to set widths and row heights. */
final class TextWidth {

    private TextWidth() {}

    static double of(String text) {
        return of(text, 0, text.length());
    }

    private static double of(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x2000) {
                width += 0.55;
            } else if (!Character.isLowSurrogate(c)) {
                width += 1;
            }
        }
        return width;
    }

    /** How many lines the text takes in a column of this many Chinese characters. */
    static int lines(String text, double column) {
        int lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                end = text.length();
            }
            lines += Math.max(1, (int) Math.ceil(of(text, from, end) / Math.max(1, column)));
            from = end + 1;
        }
        return lines;
    }
}
