package io.sitong.catalog.ledger;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param subject what exactly, in the terms of the source
 * @param division who has to bring it to an end
 * @param owner the unit in charge (责任单位), where somebody named one
 * @param deadline the last day for it
 * @param pointsAtStart how many points (件) it was about when it was handed out; 0 for what cannot be counted
 * @param pointsNow how many are left
 * @param countedAt when they were counted last
 * @param closedAt when it was done or dropped
 */
public record LedgerTask(
        long id,
        int version,
        TaskSource source,
        String subject,
        DivisionCode division,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        TaskState state,
        long pointsAtStart,
        long pointsNow,
        Instant countedAt,
        @Nullable String note,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public LedgerTask {
        subject = subject.strip();
        owner = owner == null || owner.isBlank() ? null : owner.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (pointsAtStart < 0 || pointsNow < 0) {
            throw new IllegalArgumentException("a task is about no less than nothing");
        }
        if (source == TaskSource.OTHER && subject.isEmpty()) {
            throw new IllegalArgumentException("work the catalog cannot count has to be named");
        }
        if (state.over() != (closedAt != null)) {
            throw new IllegalArgumentException("a task carries the time of its end when it is over, and only then");
        }
    }

    /** A task just handed out; number, version and times come from the store. */
    public static LedgerTask handedOut(
            TaskSource source,
            String subject,
            DivisionCode division,
            @Nullable String owner,
            @Nullable LocalDate deadline,
            long points) {
        return new LedgerTask(
                0,
                0,
                source,
                subject,
                division,
                owner,
                deadline,
                TaskState.OPEN,
                points,
                points,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                null);
    }

    public LedgerTask assigned(@Nullable String newOwner, @Nullable LocalDate newDeadline) {
        return with(newOwner, newDeadline, state, note, closedAt);
    }

    /** @param at now; kept as the end where the task is over in that state */
    public LedgerTask in(TaskState newState, Instant at) {
        Instant end = newState.over() ? (state == newState ? closedAt : at) : null;
        return with(owner, deadline, newState, note, end);
    }

    public LedgerTask noted(@Nullable String words) {
        return with(owner, deadline, state, words, closedAt);
    }

    private LedgerTask with(
            @Nullable String newOwner,
            @Nullable LocalDate newDeadline,
            TaskState newState,
            @Nullable String words,
            @Nullable Instant end) {
        return new LedgerTask(
                id,
                version,
                source,
                subject,
                division,
                newOwner,
                newDeadline,
                newState,
                pointsAtStart,
                pointsNow,
                countedAt,
                words,
                openedAt,
                end);
    }

    public boolean overdue(LocalDate today) {
        return !state.over() && deadline != null && deadline.isBefore(today);
    }

    /** The part brought to an end, 0 to 1; more points than at the start count as none. */
    public double progress() {
        if (state == TaskState.DONE) {
            return 1;
        }
        return pointsAtStart == 0 ? 0 : Math.max(0, (double) (pointsAtStart - pointsNow) / pointsAtStart);
    }
}
