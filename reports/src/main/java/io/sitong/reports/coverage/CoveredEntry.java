package io.sitong.reports.coverage;

import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.coverage.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry over all places.
 *
 * @param lacking why it has no standard item, so that nothing can be expected of any place; absent where it has one
 * @param withoutMode whether its standard item does not say how it is served across provinces
 * @param cells one per place, in the order of the places
 */
public record CoveredEntry(
        int number,
        String name,
        String batch,
        String leadDepartment,
        @Nullable GapCause lacking,
        boolean withoutMode,
        List<Cell> cells) {

    public CoveredEntry {
        cells = List.copyOf(cells);
    }

    /** Cells that count; none where the entry has no standard item. */
    List<Cell> counted() {
        return lacking == null ? cells : List.of();
    }
}
