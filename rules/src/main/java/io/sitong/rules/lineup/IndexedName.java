package io.sitong.rules.lineup;

import java.util.Arrays;

/**
 * A name in the terms of an index: what the close look works on. Positions are bits, so only the first 64 symbols take
 * part; what comes after still finds candidates, and still keeps two names from being the same.
 */
final class IndexedName {

    static final int POSITIONS = 64;

    /** Single symbols and pairs with the symbol before, by position. */
    int[] singles;

    int[] doubles;
    float[] weights;
    int length;
    float total;
    /** positions that are content */
    long content;
    /** content without weak words and explanations */
    long core;

    float coreTotal;
    /** what the name says it includes */
    long included;

    /** what it goes through in brackets */
    long cases;

    /** what stands in brackets and is neither included nor left out */
    long bracketed;

    /** what only the name of the main item says */
    long ofMain;

    /** content without a neighbour to make a pair with */
    long alone;

    /** what stands beside the symbol before it */
    long joined;

    /** one mask for each enumerated part; empty where there is only one */
    long[] parts = new long[8];

    int partCount;

    /** one mask for each of the {@link #cases} */
    long[] caseParts = new long[8];

    int caseCount;

    IndexedName(int capacity) {
        singles = new int[capacity];
        doubles = new int[capacity];
        weights = new float[Math.min(capacity, POSITIONS)];
    }

    void fit(int wanted) {
        if (wanted > singles.length) {
            singles = new int[wanted * 2];
            doubles = new int[wanted * 2];
            weights = new float[POSITIONS];
        }
    }

    /** From the terms by position, everything else. */
    void settle(ParsedName name, CandidateIndex index) {
        length = Math.min(POSITIONS, name.length);
        if (weights.length < length) {
            weights = new float[POSITIONS];
        }
        total = 0;
        coreTotal = 0;
        content = 0;
        core = 0;
        included = 0;
        cases = 0;
        bracketed = 0;
        joined = 0;
        long paired = 0;
        for (int i = 0; i < length; i++) {
            float weight = index.contentWeight(name.role[i], singles[i]);
            weights[i] = weight;
            total += weight;
            if (weight > 0) {
                content |= 1L << i;
                if (name.role[i] == ParsedName.CONTENT || name.role[i] == ParsedName.IN_BRACKET) {
                    core |= 1L << i;
                    coreTotal += weight;
                }
            }
            if (weight > 0 && (name.role[i] == ParsedName.IN_BRACKET || name.role[i] == ParsedName.EXPLAINING)) {
                bracketed |= 1L << i;
            }
            if (name.role[i] == ParsedName.INCLUDED) {
                included |= 1L << i;
            } else if (name.role[i] == ParsedName.EXPLAINING && name.cases) {
                cases |= 1L << i;
            }
            if (i > 0 && name.joins[i]) {
                paired |= 3L << (i - 1);
                joined |= 1L << i;
            }
        }
        alone = content & ~paired;
        ofMain = name.mainFrom == ParsedName.NO_MAIN ? 0 : span(name.mainFrom, length);
        parts(name);
        if (name.enumerated == 0) {
            // what a bracket parts is not enumerated
            partCount = Math.min(1, partCount);
        }
    }

    private void parts(ParsedName name) {
        partCount = 0;
        caseCount = 0;
        int segment = Integer.MIN_VALUE;
        int segmentOfCase = Integer.MIN_VALUE;
        int end = name.mainFrom == ParsedName.NO_MAIN ? length : Math.min(length, name.mainFrom);
        for (int i = 0; i < end; i++) {
            byte role = name.role[i];
            if (role == ParsedName.CONTENT || role == ParsedName.SIDE_KIND && name.segment[i] >= 0) {
                if (name.segment[i] != segment) {
                    segment = name.segment[i];
                    parts = begin(parts, partCount++);
                }
                parts[partCount - 1] |= 1L << i;
            } else if ((cases >>> i & 1) != 0) {
                if (name.segment[i] != segmentOfCase) {
                    segmentOfCase = name.segment[i];
                    caseParts = begin(caseParts, caseCount++);
                }
                caseParts[caseCount - 1] |= 1L << i;
            }
        }
    }

    private static long[] begin(long[] masks, int at) {
        long[] room = at == masks.length ? Arrays.copyOf(masks, at * 2) : masks;
        room[at] = 0;
        return room;
    }

    /** Positions from (inclusive) to (exclusive), as bits. */
    static long span(int from, int to) {
        return from >= to || from >= POSITIONS ? 0 : (-1L >>> 64 - Math.min(64, to)) & (-1L << from);
    }

    /** The weight of the positions. */
    float weight(long positions) {
        float sum = 0;
        for (long rest = positions; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
