package io.sitong.catalog.drift;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which flagged implementations are wanted; absent parts do not restrict.
 *
 * @param within a division and all under it; always cut down to what the viewer may see
 */
public record DriftFilter(
        @Nullable DivisionCode within,
        @Nullable Long standardId,
        @Nullable DriftState state) {

    public static DriftFilter open() {
        return new DriftFilter(null, null, DriftState.OPEN);
    }

    public DriftFilter within(DivisionCode division) {
        return new DriftFilter(division, standardId, state);
    }

    public DriftFilter ofStandard(long id) {
        return new DriftFilter(within, id, state);
    }
}
