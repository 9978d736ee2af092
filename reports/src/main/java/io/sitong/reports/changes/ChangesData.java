package io.sitong.reports.changes;

import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.List;

/**
 * What the change report says.
 *
 * @param scope whose implementations are counted; the catalog is the same for everybody
 * @param heldBefore items in force on the first day
 * @param heldAfter items in force on the last day
 * @param items those that changed, by code
 */
public record ChangesData(
        String scope,
        LocalDate from,
        LocalDate to,
        long heldBefore,
        long heldAfter,
        List<ChangedStandard> items,
        Imprint imprint) {

    public ChangesData {
        items = List.copyOf(items);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the days stand the wrong way round: " + from + " " + to);
        }
    }
}
