package io.sitong.rules.coverage;

/** How many of the expected places are covered. */
public record Share(int covered, int expected) {

    public Share plus(Share other) {
        return new Share(covered + other.covered, expected + other.expected);
    }

    /** Covered part, 0 to 1; 1 where nothing is expected. */
    public double rate() {
        return expected == 0 ? 1 : (double) covered / expected;
    }
}
