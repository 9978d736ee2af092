package io.sitong.catalog.division;

import java.util.Optional;

/**
 * Code of an administrative division: 12 digits, 2 for the region, 2 league, 2 banner, 3 town, 3 village, zeros below.
 *
 * <p>A division's own code is the prefix of all codes under it, so "may see" is a range of codes.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final int DIGITS = 12;
    private static final int[] PREFIX_LENGTHS = {2, 4, 6, 9, 12};

    public DivisionCode {
        if (!isTwelveDigits(value)) {
            throw new IllegalArgumentException("a division code has 12 digits: " + value);
        }
    }

    private static boolean isTwelveDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /** Reads a code of 2, 4, 6, 9 or 12 digits; shorter ones, as portals write them, are filled up with zeros. */
    public static Optional<DivisionCode> parse(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            return Optional.empty();
        }
        return Optional.of(new DivisionCode(digits + "0".repeat(12 - digits.length())));
    }

    /** The significant digits: 15 for the region, 1501 for a league, ... */
    public String prefix() {
        return value.substring(0, prefixLength());
    }

    private int prefixLength() {
        int significant = DIGITS;
        while (significant > 0 && value.charAt(significant - 1) == '0') {
            significant--;
        }
        for (int length : PREFIX_LENGTHS) {
            if (significant <= length) {
                return length;
            }
        }
        return DIGITS;
    }

    /** The level at which a body of this division exercises its items. */
    public Level level() {
        return switch (prefixLength()) {
            case 2 -> Level.REGION;
            case 4 -> Level.LEAGUE;
            case 6 -> Level.BANNER;
            case 9 -> Level.TOWN;
            default -> Level.VILLAGE;
        };
    }

    /** Whether the other division is this one or lies below it. */
    public boolean contains(DivisionCode other) {
        return other.value.regionMatches(0, value, 0, prefixLength());
    }

    /** The first code after all codes under this division; with {@link #value()} it bounds a range query. */
    public String rangeEnd() {
        String prefix = prefix();
        return Long.toString(Long.parseLong(prefix) + 1) + "0".repeat(12 - prefix.length());
    }

    /** {@link #rangeEnd()} as a code. */
    public DivisionCode end() {
        return new DivisionCode(rangeEnd());
    }

    /** The division one level up, empty for a region. */
    public Optional<DivisionCode> parent() {
        String prefix = prefix();
        for (int i = PREFIX_LENGTHS.length - 1; i > 0; i--) {
            if (PREFIX_LENGTHS[i] == prefix.length()) {
                String upper = prefix.substring(0, PREFIX_LENGTHS[i - 1]);
                return Optional.of(new DivisionCode(upper + "0".repeat(12 - upper.length())));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
