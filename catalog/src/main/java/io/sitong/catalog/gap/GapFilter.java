package io.sitong.catalog.gap;

import io.sitong.catalog.division.DivisionCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which open gaps are wanted; absent parts do not restrict.
 *
 * @param causes empty means all
 * @param within a division and all under it; always cut down to what the viewer may see
 * @param owner part of what stands as owner
 * @param dueBefore only gaps whose deadline lies before this day
 * @param unassigned only gaps without an owner or without a deadline
 */
public record GapFilter(
        @Nullable Long listId,
        @Nullable Long entryId,
        Set<GapCause> causes,
        @Nullable DivisionCode within,
        @Nullable String owner,
        @Nullable LocalDate dueBefore,
        boolean unassigned) {

    public GapFilter {
        causes = Set.copyOf(causes);
        owner = owner == null || owner.isBlank() ? null : owner.strip();
    }

    public static GapFilter all() {
        return new GapFilter(null, null, Set.of(), null, null, null, false);
    }

    public static GapFilter ofList(long listId) {
        return all().onList(listId);
    }

    public GapFilter onList(@Nullable Long wanted) {
        return new GapFilter(wanted, entryId, causes, within, owner, dueBefore, unassigned);
    }

    public GapFilter ofEntry(@Nullable Long wanted) {
        return new GapFilter(listId, wanted, causes, within, owner, dueBefore, unassigned);
    }

    public GapFilter because(Set<GapCause> wanted) {
        return new GapFilter(listId, entryId, wanted, within, owner, dueBefore, unassigned);
    }

    public GapFilter within(@Nullable DivisionCode wanted) {
        return new GapFilter(listId, entryId, causes, wanted, owner, dueBefore, unassigned);
    }

    public GapFilter ownedBy(@Nullable String wanted) {
        return new GapFilter(listId, entryId, causes, within, wanted, dueBefore, unassigned);
    }

    public GapFilter dueBefore(@Nullable LocalDate wanted) {
        return new GapFilter(listId, entryId, causes, within, owner, wanted, unassigned);
    }

    public GapFilter unassigned(boolean wanted) {
        return new GapFilter(listId, entryId, causes, within, owner, dueBefore, wanted);
    }
}
