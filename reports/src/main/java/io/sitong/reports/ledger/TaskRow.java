package io.sitong.reports.ledger;

import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task in words.
 *
 * @param work what has to be done
 * @param division who has to do it
 * @param group the part of the scope it is added up under, such as the league of a banner
 * @param pointsAtStart how many points (件) it was about; 0 for what cannot be counted
 * @param openedOn when it was handed out
 * @param closedOn when it was done or dropped
 */
public record TaskRow(
        String work,
        TaskSource source,
        String division,
        String group,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        TaskState state,
        long pointsAtStart,
        long pointsNow,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String note) {

    public boolean overdue(LocalDate today) {
        return !state.over() && deadline != null && deadline.isBefore(today);
    }

    /** Points brought to an end; more left than at the start counts as none. */
    long settled() {
        return Math.max(0, pointsAtStart - pointsNow);
    }
}
