package io.sitong.catalog.item;

/**
 * How many implementations of one standard item a division has.
 *
 * @param all in any state
 * @param inUse neither suspended nor cancelled
 */
public record InUse(int all, int inUse) {}
