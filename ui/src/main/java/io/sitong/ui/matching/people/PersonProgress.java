package io.sitong.ui.matching.people;

import io.sitong.catalog.assignment.Assignee;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one person is with what was given to him.
 *
 * @param decided entries he is through with: decided by anybody, or answered by him in a double review
 * @param open entries that wait for him
 * @param overdue how many of those should have been decided before today
 * @param nextDue the earliest day something open is due
 */
record PersonProgress(
        Assignee person,
        int given,
        int decided,
        List<Long> open,
        int overdue,
        @Nullable LocalDate nextDue) {

    PersonProgress {
        open = List.copyOf(open);
    }
}
