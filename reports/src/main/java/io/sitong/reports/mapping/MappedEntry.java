package io.sitong.reports.mapping;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.Confirmation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list with what was found for it.
 *
 * @param batch as printed, such as 2020年底
 * @param mode 全程网办, 异地代收代办 or 多地联办, where known
 * @param items what it corresponds to; empty where nothing does
 * @param cause why nothing does, or nothing is decided yet; absent for an entry that is settled
 * @param owner who must act
 */
public record MappedEntry(
        int number,
        String name,
        String batch,
        String leadDepartment,
        String source,
        Confirmation confirmation,
        @Nullable String mode,
        List<MatchedItem> items,
        @Nullable GapCause cause,
        @Nullable String note,
        @Nullable String owner,
        @Nullable LocalDate deadline) {

    public MappedEntry {
        items = List.copyOf(items);
    }

    /** Whether nobody has decided yet what it corresponds to. */
    boolean undecided() {
        return cause == GapCause.NOT_DECIDED;
    }

    /** Whether its item is a draft only. */
    boolean drafted() {
        return cause == GapCause.NOT_PUBLISHED;
    }

    /** Whether its item was cancelled or suspended. */
    boolean closed() {
        return cause == GapCause.NOT_IN_FORCE;
    }

    /** Whether an item stands for it that anybody could be asked for. */
    boolean served() {
        return !items.isEmpty() && !drafted() && !closed();
    }

    /** How far the entry is, for the figures: one standing per entry. */
    public Standing standing() {
        if (items.stream().anyMatch(MatchedItem::confirmed)) {
            return Standing.CONFIRMED;
        }
        // what nobody has decided may well have a counterpart
        return drafted() || closed() || items.isEmpty() && !undecided() ? Standing.WITHOUT : Standing.PROPOSED;
    }
}
