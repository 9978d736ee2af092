package io.sitong.rules.reduce;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adds up by standard item and by place while a whole region streams by; its size depends on the number of standard
 * items and places, not on the implementations.
 *
 * @param <P> what a place is
 */
public final class ReductionTally<P> {

    private final ReductionLine total = new ReductionLine();
    private final Map<Long, ReductionLine> byStandard = new LinkedHashMap<>();
    private final Map<P, ReductionLine> byPlace = new LinkedHashMap<>();
    private long unattached;

    public void add(long standardId, P place, Excess excess) {
        total.add(excess);
        byStandard.computeIfAbsent(standardId, id -> new ReductionLine()).add(excess);
        byPlace.computeIfAbsent(place, p -> new ReductionLine()).add(excess);
    }

    /** Counts an implementation that follows no standard item, so that nothing can be said of it. */
    public void addUnattached() {
        unattached++;
    }

    public ReductionLine total() {
        return total;
    }

    public Map<Long, ReductionLine> byStandard() {
        return Collections.unmodifiableMap(byStandard);
    }

    public Map<P, ReductionLine> byPlace() {
        return Collections.unmodifiableMap(byPlace);
    }

    public long unattached() {
        return unattached;
    }
}
