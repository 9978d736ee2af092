package io.sitong.rules.compare;

import io.sitong.catalog.division.DivisionCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Adds up 四同 results by division while a whole region streams by; its size depends on the divisions only. */
public final class FourSameTally {

    /** How many implementations of a division agree with the standard, in all four and in each. */
    public record Count(long total, long holding, long name, long code, long basis, long type) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count plus(FourSame.Result result) {
            return new Count(
                    total + 1,
                    holding + one(result.holds()),
                    name + one(result.name().agrees()),
                    code + one(result.code().agrees()),
                    basis + one(result.basis().agrees()),
                    type + one(result.type().agrees()));
        }

        Count plus(Count other) {
            return new Count(
                    total + other.total,
                    holding + other.holding,
                    name + other.name,
                    code + other.code,
                    basis + other.basis,
                    type + other.type);
        }

        private static long one(boolean agrees) {
            return agrees ? 1 : 0;
        }

        /** 四同 rate, 0 where there is nothing to compare. */
        public double rate() {
            return total == 0 ? 0 : (double) holding / total;
        }
    }

    private final Map<DivisionCode, Count> counts = new TreeMap<>(Comparator.naturalOrder());

    public void add(DivisionCode division, FourSame.Result result) {
        counts.merge(division, Count.NONE.plus(result), Count::plus);
    }

    /** Takes over what another tally counted, for work shared by several threads. */
    public void addAll(FourSameTally other) {
        other.counts.forEach((division, count) -> counts.merge(division, count, Count::plus));
    }

    public Map<DivisionCode, Count> byDivision() {
        return Collections.unmodifiableMap(counts);
    }

    /** The divisions under one division, that one included, in one figure. */
    public Count within(DivisionCode division) {
        return counts.entrySet().stream()
                .filter(entry -> division.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }

    public Count total() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }
}
