package io.sitong.ui.gaps;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.CellState;
import io.sitong.rules.coverage.Share;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry in one column of the matrix: the division itself and all under it.
 *
 * @param share covered and expected places
 * @param causes how many gaps of each cause
 */
record MatrixCell(DivisionCode division, Share share, Map<GapCause, Integer> causes) {

    static MatrixCell of(DivisionCode division, List<Cell> cells) {
        int covered = 0;
        Map<GapCause, Integer> causes = new EnumMap<>(GapCause.class);
        for (Cell cell : cells) {
            GapCause cause = cell.cause();
            if (cell.state() != CellState.GAP) {
                covered++;
            } else if (cause != null) {
                causes.merge(cause, 1, Integer::sum);
            }
        }
        return new MatrixCell(division, new Share(covered, cells.size()), causes);
    }

    boolean expected() {
        return share.expected() > 0;
    }

    boolean complete() {
        return share.covered() == share.expected();
    }

    /** The most frequent cause, absent where nothing is missing. */
    Optional<GapCause> mainCause() {
        return causes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
