package io.sitong.catalog.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of one or many standard items at once.
 *
 * @param reason blank counts as none
 * @param mergedInto only with {@link ClaimAnswer#MERGED}
 */
public record ClaimDecision(
        ClaimAnswer answer,
        @Nullable String reason,
        @Nullable Long mergedInto) {

    /** What is still to be said before an answer can stand. */
    public enum Lack {
        NOTHING,
        REASON,
        /** the item it is merged into, or at least a reason */
        OTHER_ITEM
    }

    public ClaimDecision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        mergedInto = answer == ClaimAnswer.MERGED ? mergedInto : null;
        if (lacks(answer, reason, mergedInto) != Lack.NOTHING) {
            throw new IllegalArgumentException("an answer of no or merged needs a reason");
        }
    }

    public static ClaimDecision of(ClaimAnswer answer) {
        return new ClaimDecision(answer, null, null);
    }

    public static ClaimDecision no(String reason) {
        return new ClaimDecision(ClaimAnswer.NO, reason, null);
    }

    public static Lack lacks(ClaimAnswer answer, @Nullable String reason, @Nullable Long mergedInto) {
        boolean said = reason != null && !reason.isBlank();
        return switch (answer) {
            case NO -> said ? Lack.NOTHING : Lack.REASON;
            case MERGED -> said || mergedInto != null ? Lack.NOTHING : Lack.OTHER_ITEM;
            case UNKNOWN, YES, BY_UPPER_LEVEL -> Lack.NOTHING;
        };
    }

    /** Whether a stored answer says the same already. */
    public boolean saidBy(@Nullable Claim claim) {
        if (claim == null) {
            return answer == ClaimAnswer.UNKNOWN;
        }
        return claim.answer() == answer
                && Objects.equals(claim.reason(), reason)
                && Objects.equals(claim.mergedInto(), mergedInto);
    }
}
