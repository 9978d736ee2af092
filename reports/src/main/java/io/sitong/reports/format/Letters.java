package io.sitong.reports.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a document is printed. */
public enum Letters {
    USUAL(1),
    /** for books */
    SMALL(0.86),
    /** for people who read large letters only */
    LARGE(1.4);

    private static final Pattern SIZES =
            Pattern.compile("(<w:szC?s? w:val=\"|w:line=\"|w:firstLine=\"|w:before=\"|w:after=\")([0-9]+)\"");

    private final double factor;

    Letters(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }

    /** Word styles with letters, lines and distances of this size. */
    String scaled(String styles) {
        if (this == USUAL) {
            return styles;
        }
        Matcher sizes = SIZES.matcher(styles);
        StringBuilder scaled = new StringBuilder(styles.length());
        while (sizes.find()) {
            sizes.appendReplacement(
                    scaled, sizes.group(1) + Math.round(Integer.parseInt(sizes.group(2)) * factor) + "\"");
        }
        return sizes.appendTail(scaled).toString();
    }

    /** What makes the letters of a web page, or of a PDF, this size. */
    String css() {
        return this == USUAL
                ? ""
                : String.format(
                        Locale.ROOT, "body{font-size:%.1fpt}h1.title{font-size:%.1fpt}", 11 * factor, 20 * factor);
    }
}
