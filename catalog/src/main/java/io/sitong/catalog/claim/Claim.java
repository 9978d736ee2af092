package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a division carries out a standard item (认领).
 *
 * @param reason required for every answer but yes
 */
public record Claim(
        long id,
        int version,
        long standardId,
        DivisionCode division,
        ClaimAnswer answer,
        @Nullable String reason,
        @Nullable String answeredBy,
        Instant changedAt) {

    public Claim {
        if ((answer == ClaimAnswer.NO || answer == ClaimAnswer.MERGED) && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("an answer of no or merged needs a reason");
        }
    }
}
