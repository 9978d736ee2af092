package io.sitong.catalog.store;

import org.jspecify.annotations.Nullable;

/** Text as a column takes it: not longer than allowed, and without the one character PostgreSQL refuses. */
final class ColumnText {

    private ColumnText() {}

    static String cut(String value, int length) {
        String clean = value.indexOf('\0') < 0 ? value : value.replace("\0", "");
        if (clean.length() <= length) {
            return clean;
        }
        boolean pair = Character.isHighSurrogate(clean.charAt(length - 1));
        return clean.substring(0, pair ? length - 1 : length);
    }

    /** What a column says, empty where it says nothing. */
    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The whole text, or null. */
    static @Nullable String whole(@Nullable String value) {
        return value == null ? null : cut(value, Integer.MAX_VALUE);
    }
}
