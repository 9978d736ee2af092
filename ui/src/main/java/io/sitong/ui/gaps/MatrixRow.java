package io.sitong.ui.gaps;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.ListEntry;
import io.sitong.rules.coverage.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry over all columns.
 *
 * @param whole what is missing for the entry everywhere: no standard item, none published, not decided, or no mode
 * @param total covered and expected places in the division people look at
 * @param causes how many gaps of each cause in that division, its own among them, which stand in no column
 */
record MatrixRow(
        ListEntry entry, @Nullable GapCause whole, Share total, Map<GapCause, Integer> causes, List<MatrixCell> cells) {

    /** Nothing can be expected anywhere before the entry has a decided standard item. */
    boolean withoutStandard() {
        return whole != null && whole.withoutItem();
    }

    boolean has(GapCause cause) {
        return whole == cause || causes.containsKey(cause);
    }

    boolean hasGap() {
        return whole != null || total.covered() < total.expected();
    }

    Optional<GapCause> wholeCause() {
        return Optional.ofNullable(whole);
    }
}
