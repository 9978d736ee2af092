package io.sitong.reports.reduction;

import io.sitong.rules.reduce.Excess;

/**
 * One implementation that asks for more than its standard.
 *
 * @param authority who carries it out
 * @param promises the limits of the standard and of the place, as text
 */
public record ReducedRow(String code, String item, String place, String authority, Promises promises, Excess excess) {

    /** What the standard and the place promise; empty where nothing is said. */
    public record Promises(String ruling, String own) {}
}
