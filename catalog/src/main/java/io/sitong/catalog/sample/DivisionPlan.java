package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Level;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What one division carries out.
 *
 * @param positions of the matters, in order; a position may come twice or lie at a level the standard does not list
 * @param duplicate which of them is a copy of the one before, -1: none
 * @param unlisted which of them is carried out though its standard does not list the level, -1: none
 */
record DivisionPlan(Division division, int[] positions, int duplicate, int unlisted) {

    private static final int PURPOSE = -1;

    static DivisionPlan of(
            Division division, int[] listed, int quota, List<Matter> matters, Map<String, Seat> seats, long seed) {
        SplittableRandom random = Seeds.random(seed, division.code(), PURPOSE);
        int[] chosen = new int[quota];
        int taken = 0;
        for (int i = 0; i < listed.length && taken < quota; i++) {
            if (random.nextInt(listed.length - i) < quota - taken) {
                chosen[taken++] = listed[i];
            }
        }
        int duplicate = -1;
        int unlisted = -1;
        if (quota > 2 && random.nextInt(1000) < quota * DefectKind.DUPLICATE.perMille()) {
            duplicate = 1 + random.nextInt(quota - 1);
            chosen[duplicate] = chosen[duplicate - 1];
        }
        if (division.level() == Level.BANNER && random.nextInt(1000) < quota * DefectKind.UNLISTED_LEVEL.perMille()) {
            int position = unlistedAt(division.level(), matters, seats, random.nextInt(matters.size()));
            if (position >= 0 && duplicate != quota - 1) {
                unlisted = quota - 1;
                chosen[unlisted] = position;
            }
        }
        return new DivisionPlan(division, chosen, duplicate, unlisted);
    }

    /** The first matter from {@code start} on that stops above the level though the division has the organ for it. */
    private static int unlistedAt(Level level, List<Matter> matters, Map<String, Seat> seats, int start) {
        for (int i = 0; i < matters.size(); i++) {
            int position = (start + i) % matters.size();
            Matter matter = matters.get(position);
            if (seats.containsKey(matter.organ().key())
                    && matter.levels().stream().allMatch(listed -> listed.digit() < level.digit())) {
                return position;
            }
        }
        return -1;
    }
}
