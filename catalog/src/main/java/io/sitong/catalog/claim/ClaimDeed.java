package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one or many items, as it can be taken back.
 *
 * @param within the division it was given for, with all under it where it reached further
 * @param changed how many answers were written
 * @param skipped how many were left because somebody else changed them in the same moment, or the other item is the
 *     item itself
 */
public record ClaimDeed(
        long id,
        DivisionCode within,
        ClaimDecision decision,
        int changed,
        int skipped,
        String by,
        long byId,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean undone() {
        return undoneAt != null;
    }
}
