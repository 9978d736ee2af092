package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a division carries out a standard item (认领).
 *
 * @param reason required for a no, and for a merge that does not name the other item
 * @param mergedInto the standard item that takes this one in, for {@link ClaimAnswer#MERGED}
 */
public record Claim(
        long id,
        int version,
        long standardId,
        DivisionCode division,
        ClaimAnswer answer,
        @Nullable String reason,
        @Nullable Long mergedInto,
        @Nullable String answeredBy,
        Instant changedAt) {

    public Claim {
        if (ClaimDecision.lacks(answer, reason, mergedInto) != ClaimDecision.Lack.NOTHING) {
            throw new IllegalArgumentException("an answer of no or merged needs a reason");
        }
    }

    /** What was said, without who and when. */
    public ClaimDecision decision() {
        return new ClaimDecision(answer, reason, mergedInto);
    }
}
