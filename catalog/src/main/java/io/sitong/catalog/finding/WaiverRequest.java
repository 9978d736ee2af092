package io.sitong.catalog.finding;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A locality's wish that something may stand as it is (豁免申请); a locality cannot let it stand itself.
 *
 * @param ruleCode a rule, or the key of a field that may differ from the standard
 * @param reason in the locality's words
 * @param answer the words of whoever answered; absent while nobody did, and for a grant
 */
public record WaiverRequest(
        long id,
        String ruleCode,
        long implementationId,
        DivisionCode division,
        String reason,
        WaiverRequestState state,
        long askedById,
        String askedBy,
        Instant askedAt,
        @Nullable String answeredBy,
        @Nullable String answer) {}
