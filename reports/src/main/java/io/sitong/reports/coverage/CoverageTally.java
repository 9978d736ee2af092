package io.sitong.reports.coverage;

import io.sitong.catalog.gap.GapCause;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.CellState;
import java.util.EnumMap;
import java.util.Map;

/** Counts cells by state; what is not expected does not count. */
public final class CoverageTally {

    private final Map<CellState, Integer> states = new EnumMap<>(CellState.class);
    private final Map<GapCause, Integer> causes = new EnumMap<>(GapCause.class);

    void add(Cell cell) {
        states.merge(cell.state(), 1, Integer::sum);
        GapCause cause = cell.cause();
        if (cause != null) {
            causes.merge(cause, 1, Integer::sum);
        }
    }

    void add(Iterable<Cell> cells) {
        cells.forEach(this::add);
    }

    public int of(CellState state) {
        return states.getOrDefault(state, 0);
    }

    public int of(GapCause cause) {
        return causes.getOrDefault(cause, 0);
    }

    /** Places where it is to be found. */
    public int expected() {
        return served() + of(CellState.GAP);
    }

    /** Places that need not do more. */
    public int served() {
        return of(CellState.COVERED) + of(CellState.BY_UPPER_LEVEL) + of(CellState.MERGED);
    }

    String rate() {
        return Wording.share(served(), expected());
    }
}
