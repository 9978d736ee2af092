package io.sitong.ui.matching;

import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an entry stands on the desk. */
public enum EntryStatus {
    /** nobody has decided */
    TO_DECIDE,
    /** decided by one person, waits for a second */
    TO_REVIEW,
    /** sent back by the reviewer */
    SENT_BACK,
    ACCEPTED,
    /** decided or accepted: the catalog has nothing for it */
    NO_COUNTERPART,
    /** two people are deciding it unseen by each other */
    IN_DOUBLE_REVIEW,
    /** the two said different things */
    TO_SETTLE;

    /** A double review that is open covers whatever was decided before. */
    public static EntryStatus of(List<Correspondence> decisions, @Nullable BlindReview review) {
        if (review == null || !review.state().open()) {
            return of(decisions);
        }
        return review.state() == BlindState.ANSWERING ? IN_DOUBLE_REVIEW : TO_SETTLE;
    }

    /** A refusal alone leaves the entry undecided: it says what the counterpart is not. */
    static EntryStatus of(List<Correspondence> decisions) {
        EntryStatus status = TO_DECIDE;
        for (Correspondence decision : decisions) {
            if (decision.polarity() == Polarity.IS_NOT || decision.state() == MatchState.UNMAPPED) {
                continue;
            }
            EntryStatus one = ofOne(decision);
            if (status == TO_DECIDE || one.ordinal() < status.ordinal()) {
                status = one;
            }
        }
        return status;
    }

    private static EntryStatus ofOne(Correspondence decision) {
        return switch (decision.state()) {
            case REJECTED -> SENT_BACK;
            case ACCEPTED -> decision.relation() == Relation.NO_COUNTERPART ? NO_COUNTERPART : ACCEPTED;
            case MAPPED, IN_REVIEW, DRAFT -> TO_REVIEW;
            case UNMAPPED -> TO_DECIDE;
        };
    }

    /** Nobody's decision stands yet, and one person can take it. */
    public boolean open() {
        return this == TO_DECIDE || this == SENT_BACK;
    }
}
