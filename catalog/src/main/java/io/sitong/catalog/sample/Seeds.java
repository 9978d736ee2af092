package io.sitong.catalog.sample;

import io.sitong.catalog.division.DivisionCode;
import java.util.SplittableRandom;

/** One stream of chance per seed, division and standard, so that a row is the same however it is reached. */
final class Seeds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    static SplittableRandom random(long seed, DivisionCode division, long purpose) {
        long mixed = seed * GOLDEN + Long.parseLong(division.value());
        return new SplittableRandom(mixed * GOLDEN + purpose);
    }
}
