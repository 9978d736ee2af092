package io.sitong.catalog.gap;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something was done that may have opened or closed gaps; exactly one of list, entry, and standard or division says what it
 * was done to.
 *
 * @param listId all of a list
 * @param entryId what an entry corresponds to
 * @param standardId an item: its text and state, or, with a division, what is held of it
 * @param division where something is held otherwise than before, of the standard item or, without one, of any
 */
public record GapMark(
        long id,
        @Nullable Long listId,
        @Nullable Long entryId,
        @Nullable Long standardId,
        @Nullable DivisionCode division) {}
