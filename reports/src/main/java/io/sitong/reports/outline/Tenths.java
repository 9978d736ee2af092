package io.sitong.reports.outline;

import java.util.Arrays;

/**
 * Parts of a whole drawn as ten signs, so that a table shows at a glance what its figures say, in every format and on a
 * black-and-white copy.
 */
public final class Tenths {

    /** Signs that differ without colour and stand in every Chinese font, full, ringed and empty. */
    private static final String SIGNS = "●◎○";

    private static final int TENTHS = 10;

    private Tenths() {}

    /**
     * @param parts at most three, none negative; together the whole
     * @return ten signs, the parts in their order, each as near to its share as whole signs allow; nothing where there is
     *     no whole
     */
    public static String of(long... parts) {
        if (parts.length > SIGNS.length() || Arrays.stream(parts).anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("no more than three parts, none negative");
        }
        long whole = Arrays.stream(parts).sum();
        StringBuilder drawn = new StringBuilder();
        long before = 0;
        for (int i = 0; i < parts.length && whole > 0; i++) {
            before += parts[i];
            // rounding where a part ends, not the part itself, keeps the sum at ten
            int end = (int) Math.round((double) before * TENTHS / whole);
            drawn.append(String.valueOf(SIGNS.charAt(i)).repeat(end - drawn.length()));
        }
        return drawn.toString();
    }
}
