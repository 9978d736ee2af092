package io.sitong.catalog.claim;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationState;
import org.jspecify.annotations.Nullable;

/**
 * The implementations beside a claim.
 *
 * @param count implementations of the standard item in the division itself
 * @param firstId one of them, in use where one is
 * @param state of that one
 * @param above for an answer "by the upper level": the nearest division above that carries the item out
 * @param other for an answer "merged into": whether the division carries the other item out
 */
public record Held(
        int count,
        @Nullable Long firstId,
        @Nullable ImplementationState state,
        @Nullable DivisionCode above,
        boolean other) {

    public static final Held NOTHING = new Held(0, null, null, null, false);

    /** Whether what the answer relies on is not there: nobody above has it, or the other item is missing here. */
    public boolean contradicts(Claim claim) {
        return switch (claim.answer()) {
            case BY_UPPER_LEVEL -> above == null;
            case MERGED -> claim.mergedInto() != null && !other;
            case NO -> count > 0;
            case UNKNOWN, YES -> false;
        };
    }
}
