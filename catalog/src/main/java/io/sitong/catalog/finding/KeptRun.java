package io.sitong.catalog.finding;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.Map;

/**
 * What one run of the rules over a division and all under it counted.
 *
 * @param items how many were checked
 * @param findingsByRule rules that found nothing are not in it
 */
public record KeptRun(
        long id, DivisionCode division, String by, Instant at, long items, Map<String, Long> findingsByRule) {

    public KeptRun {
        findingsByRule = Map.copyOf(findingsByRule);
    }

    public long of(String ruleCode) {
        return findingsByRule.getOrDefault(ruleCode, 0L);
    }
}
