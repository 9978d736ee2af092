package io.sitong.catalog.finding;

import java.time.Instant;

/**
 * What the findings of one rule weigh here, where it differs from the rule book.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 */
public record DecidedWeight(long id, String ruleCode, String severity, String reason, String by, Instant at) {

    public DecidedWeight {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decided weight needs a reason");
        }
    }
}
