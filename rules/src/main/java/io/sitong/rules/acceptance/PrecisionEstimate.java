package io.sitong.rules.acceptance;

import java.util.Locale;

/**
 * The share of right ones among all that were accepted, as a judged part of them tells it.
 *
 * <p>The interval is the exact one for drawing without putting back (hypergeometric, two-sided, each tail at most 2.5 %):
 * it holds for small numbers too, shrinks as more of the whole is judged, and is a point once all of it is. A normal
 * approximation would call 50 of 50 right "100 % ± 0".
 *
 * @param population how many were accepted
 * @param judged how many of them were judged
 * @param right how many of the judged are right
 * @param lower least share of right ones that the judged ones do not contradict, 0 to 1
 * @param upper greatest such share
 */
public record PrecisionEstimate(int population, int judged, int right, double lower, double upper) {

    /** What either end may be wrong by. */
    private static final double TAIL = 0.025;

    public PrecisionEstimate {
        mustFit(population, judged, right);
    }

    private static void mustFit(int population, int judged, int right) {
        if (judged < 1 || judged > population || right < 0 || right > judged) {
            throw new IllegalArgumentException(right + " right of " + judged + " judged of " + population);
        }
    }

    /** @throws IllegalArgumentException where nothing was judged, or the numbers do not fit each other */
    public static PrecisionEstimate of(int population, int judged, int right) {
        mustFit(population, judged, right);
        Hypergeometric drawn = new Hypergeometric(population, judged);
        int least = right;
        while (drawn.atLeast(right, least) <= TAIL) {
            least++;
        }
        int most = population - (judged - right);
        while (drawn.atMost(right, most) <= TAIL) {
            most--;
        }
        return new PrecisionEstimate(
                population, judged, right, (double) least / population, (double) most / population);
    }

    /** Share of right ones among the judged. */
    public double share() {
        return (double) right / judged;
    }

    /** Such as {@code 98.9%（95%：94.3–99.9）}. */
    public String words() {
        return String.format(Locale.ROOT, "%.1f%%（95%%：%.1f–%.1f）", 100 * share(), 100 * lower, 100 * upper);
    }
}
