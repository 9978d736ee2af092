package io.sitong.catalog.sample;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** How many of its standards each division carries out; the rest are its gaps. */
final class Quotas {

    private static final double LEAST = 0.86;
    private static final double SPREAD = 0.13;
    private static final double ZONE = 0.55;

    /** In a benchmark about this share of the cells is filled. */
    static final double BENCHMARK_SHARE = 0.93;

    private final Map<DivisionCode, Integer> quotas = new HashMap<>();

    private Quotas() {}

    /** Every division near its own share. */
    static Quotas natural(List<Division> divisions, Map<Level, int[]> positions, long seed) {
        Quotas quotas = new Quotas();
        for (Division division : divisions) {
            SplittableRandom random = Seeds.random(seed, division.code(), 0);
            double share = division.functionalZone() ? ZONE : LEAST + SPREAD * random.nextDouble();
            quotas.quotas.put(division.code(), (int) Math.round(share * cells(division, positions)));
        }
        return quotas;
    }

    /** Shares an exact total among the divisions in proportion to what they should carry out. */
    static Quotas exact(List<Division> divisions, Map<Level, int[]> positions, long total) {
        long all = divisions.stream().mapToLong(d -> cells(d, positions)).sum();
        if (total > all) {
            throw new IllegalArgumentException("there are only " + all + " rows to make, not " + total);
        }
        Quotas quotas = new Quotas();
        long before = 0;
        for (Division division : divisions) {
            long after = before + cells(division, positions);
            quotas.quotas.put(division.code(), (int) (after * total / all - before * total / all));
            before = after;
        }
        return quotas;
    }

    int of(Division division) {
        return Optional.ofNullable(quotas.get(division.code())).orElse(0);
    }

    static long cells(List<Division> divisions, Map<Level, int[]> positions) {
        return divisions.stream().mapToLong(d -> cells(d, positions)).sum();
    }

    private static int cells(Division division, Map<Level, int[]> positions) {
        int[] atLevel = positions.get(division.level());
        return atLevel == null ? 0 : atLevel.length;
    }
}
