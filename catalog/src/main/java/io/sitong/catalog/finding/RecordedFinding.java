package io.sitong.catalog.finding;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is kept: what a rule said of a stored item.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param field key of the field or repeat group, absent where the whole item is meant
 */
public record RecordedFinding(
        long id,
        String ruleCode,
        String severity,
        DivisionCode division,
        long implementationId,
        String itemName,
        @Nullable String field,
        String message) {}
