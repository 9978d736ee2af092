package io.sitong.catalog.ledger;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is still open where: counts by division, each division for itself and only those that have any. What the catalog
 * has to be compared for is counted elsewhere.
 */
public interface OpenPoints {

    /** @param cause absent for all causes */
    Map<DivisionCode, Long> gaps(Viewer viewer, long listId, DivisionCode within, @Nullable GapCause cause);

    /**
     * Findings that are not waived.
     *
     * @param ruleCode absent for all rules
     */
    Map<DivisionCode, Long> findings(Viewer viewer, DivisionCode within, @Nullable String ruleCode);

    /** Gaps of a list that were opened and closed from one moment up to, not including, another. */
    Movement gapMovement(Viewer viewer, long listId, DivisionCode within, Instant from, Instant to);

    /** How many came and how many went in a time. */
    record Movement(long opened, long closed) {}

    /** Implementations that stand on an earlier version of their standard item. */
    Map<DivisionCode, Long> changes(Viewer viewer, DivisionCode within);
}
