package io.sitong.catalog.ledger;

import io.sitong.catalog.division.DivisionCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; absent parts do not restrict.
 *
 * @param states empty means all
 * @param within a division and all under it; always cut down to what the viewer may see
 * @param dueBefore only tasks whose deadline lies before this day
 * @param unassigned only tasks without an owner or without a deadline
 */
public record LedgerFilter(
        @Nullable DivisionCode within,
        Set<TaskState> states,
        @Nullable TaskSource source,
        @Nullable LocalDate dueBefore,
        boolean unassigned) {

    public LedgerFilter {
        states = Set.copyOf(states);
    }

    public static LedgerFilter all() {
        return new LedgerFilter(null, Set.of(), null, null, false);
    }

    /** What somebody still has to do. */
    public static LedgerFilter running() {
        return all().in(Set.of(TaskState.OPEN, TaskState.STARTED));
    }

    public LedgerFilter within(@Nullable DivisionCode wanted) {
        return new LedgerFilter(wanted, states, source, dueBefore, unassigned);
    }

    public LedgerFilter in(Set<TaskState> wanted) {
        return new LedgerFilter(within, wanted, source, dueBefore, unassigned);
    }

    public LedgerFilter from(@Nullable TaskSource wanted) {
        return new LedgerFilter(within, states, wanted, dueBefore, unassigned);
    }

    public LedgerFilter dueBefore(@Nullable LocalDate wanted) {
        return new LedgerFilter(within, states, source, wanted, unassigned);
    }

    public LedgerFilter unassigned(boolean wanted) {
        return new LedgerFilter(within, states, source, dueBefore, wanted);
    }
}
