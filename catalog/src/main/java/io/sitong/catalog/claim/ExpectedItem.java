package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A standard item a division is asked for, with its answer and what is there.
 *
 * @param name and code as the published version says
 * @param departmentCode digits 5-6 of the code, empty where the code has none
 * @param claim absent while nothing was ever said
 */
public record ExpectedItem(
        long standardId,
        DivisionCode division,
        String name,
        String catalogCode,
        String departmentCode,
        String taskType,
        @Nullable Claim claim,
        Held held) {

    public ClaimPlace place() {
        return new ClaimPlace(standardId, division);
    }

    public ClaimAnswer answer() {
        return claim == null ? ClaimAnswer.UNKNOWN : claim.answer();
    }

    /** Whether the answer leans on something that is not there. */
    public boolean contradicted() {
        return claim != null && held.contradicts(claim);
    }
}
