package io.sitong.reports.consistency;

import io.sitong.rules.compare.Sameness;
import java.util.EnumMap;
import java.util.Map;

/** How often one field was the same, formally different, different or missing. */
public final class FieldCounts {

    private final Map<Sameness, Long> counts = new EnumMap<>(Sameness.class);

    void add(Sameness sameness) {
        counts.merge(sameness, 1L, Long::sum);
    }

    public long of(Sameness sameness) {
        return counts.getOrDefault(sameness, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Same in substance: 一致 and 形式差异. */
    public long agreeing() {
        return of(Sameness.SAME) + of(Sameness.FORM_DIFFERS);
    }
}
