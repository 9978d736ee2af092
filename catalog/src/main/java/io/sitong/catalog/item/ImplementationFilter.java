package io.sitong.catalog.item;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which implementations are wanted; absent parts do not restrict.
 *
 * @param within a division and all under it; always cut down to what the viewer may see
 * @param text part of the name, of a code, or pinyin initials of the name
 * @param attached true: only rows attached to a standard item; false: only rows that are not
 */
public record ImplementationFilter(
        @Nullable DivisionCode within,
        @Nullable String text,
        @Nullable String taskType,
        @Nullable Level level,
        @Nullable Long standardId,
        @Nullable Boolean attached,
        Set<ImplementationState> states) {

    public static ImplementationFilter all() {
        return new ImplementationFilter(null, null, null, null, null, null, Set.of());
    }

    public ImplementationFilter within(DivisionCode division) {
        return new ImplementationFilter(division, text, taskType, level, standardId, attached, states);
    }

    public ImplementationFilter withText(@Nullable String wanted) {
        return new ImplementationFilter(within, wanted, taskType, level, standardId, attached, states);
    }

    public ImplementationFilter ofStandard(long id) {
        return new ImplementationFilter(within, text, taskType, level, id, attached, states);
    }
}
