package io.sitong.catalog.gap;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expected thing that is not there (缺口): an entry without a standard item, or a standard item a division lacks.
 *
 * @param division where it is missing; the region itself for an entry without a standard item
 * @param owner who must act
 * @param closedAt when it was found filled; absent while open
 */
public record Gap(
        long id,
        int version,
        @Nullable Long entryId,
        @Nullable Long standardId,
        DivisionCode division,
        GapCause cause,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable String note,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** The same one for somebody to fill by a day. */
    public Gap given(@Nullable String to, @Nullable LocalDate by) {
        return new Gap(id, version, entryId, standardId, division, cause, to, by, note, openedAt, closedAt);
    }
}
