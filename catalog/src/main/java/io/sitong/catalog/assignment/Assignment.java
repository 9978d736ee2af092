package io.sitong.catalog.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list in the hands of one person.
 *
 * @param dueOn the last day for it
 */
public record Assignment(
        long entryId, Assignee to, @Nullable LocalDate dueOn, String givenBy, Instant givenAt) {

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
