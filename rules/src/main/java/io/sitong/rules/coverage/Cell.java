package io.sitong.rules.coverage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import org.jspecify.annotations.Nullable;

/**
 * One entry in one division.
 *
 * @param cause set exactly where the state is {@link CellState#GAP}
 * @param standardId the standard item that decides the cell; absent where the entry has none
 */
public record Cell(
        long entryId,
        DivisionCode division,
        CellState state,
        @Nullable GapCause cause,
        @Nullable Long standardId) {

    public Cell {
        if ((state == CellState.GAP) != (cause != null)) {
            throw new IllegalArgumentException("a gap has a cause, and nothing else has one: " + state + " " + cause);
        }
    }
}
