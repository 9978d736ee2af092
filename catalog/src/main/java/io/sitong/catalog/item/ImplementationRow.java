package io.sitong.catalog.item;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a table of implementations shows: no long texts, no repeat groups. */
public record ImplementationRow(
        long id,
        DivisionCode division,
        String name,
        String catalogCode,
        String taskCode,
        String taskType,
        String deptName,
        @Nullable TimeLimit legalLimit,
        @Nullable TimeLimit promiseLimit,
        ImplementationState state,
        @Nullable Long standardId,
        Instant changedAt) {}
