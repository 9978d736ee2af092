package io.sitong.catalog.standard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are wanted; absent parts do not restrict.
 *
 * @param states none: all
 * @param author account of somebody who wrote at it
 * @param notBy account of somebody who did not, so may review it
 */
public record ProposalFilter(
        Set<ProposalState> states,
        @Nullable Long author,
        @Nullable Long notBy) {

    public static ProposalFilter all() {
        return new ProposalFilter(Set.of(), null, null);
    }

    public static ProposalFilter open() {
        return new ProposalFilter(
                Set.of(ProposalState.DRAFT, ProposalState.IN_REVIEW, ProposalState.REJECTED, ProposalState.SCHEDULED),
                null,
                null);
    }

    /** What waits for this person's review. */
    public static ProposalFilter toReview(long accountId) {
        return new ProposalFilter(Set.of(ProposalState.IN_REVIEW), null, accountId);
    }
}
