package io.sitong.catalog.acceptance;

import java.time.Instant;

/**
 * One drawing from what the machine accepted of a list.
 *
 * @param seed what the drawing was started with, so that it can be repeated and checked
 * @param population how many correspondences there were to draw from
 * @param size how many were drawn
 */
public record AcceptanceSample(
        long id, long listId, long seed, int population, int size, Instant drawnAt, String drawnBy) {

    public AcceptanceSample {
        if (size < 1 || size > population) {
            throw new IllegalArgumentException(size + " drawn of " + population);
        }
    }
}
