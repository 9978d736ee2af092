package io.sitong.ui.matching;

import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry on the desk: what the matcher proposes, what was decided so far, and who is to decide it.
 *
 * @param proposal candidates whose target ids are standard item numbers
 * @param hands whom it was given to, as far as the person in front may see
 * @param review its double review as the person in front may see it
 */
public record EntryWork(
        ListEntry entry,
        LineUpResult proposal,
        List<Correspondence> decisions,
        List<Assignment> hands,
        @Nullable BlindReview review) {

    public EntryWork {
        decisions = List.copyOf(decisions);
        hands = List.copyOf(hands);
    }

    /** An entry looked at by nobody in particular. */
    EntryWork(ListEntry entry, LineUpResult proposal, List<Correspondence> decisions) {
        this(entry, proposal, decisions, List.of(), null);
    }

    EntryWork decided(List<Correspondence> otherwise) {
        return new EntryWork(entry, proposal, otherwise, hands, review);
    }

    EntryWork inHands(List<Assignment> otherHands, @Nullable BlindReview otherReview) {
        return new EntryWork(entry, proposal, decisions, otherHands, otherReview);
    }

    EntryStatus status() {
        return EntryStatus.of(decisions, review);
    }

    boolean inHandsOf(long accountId) {
        return hands.stream().anyMatch(one -> one.to().accountId() == accountId);
    }

    /** Two people are answering: what is said of the entry is an answer, not yet a decision. */
    boolean answering() {
        return review != null && review.state() == BlindState.ANSWERING;
    }

    /** The two answers differ. */
    boolean different() {
        return review != null && review.state() == BlindState.DIFFERENT;
    }

    /** Whether the matcher takes its first candidate, and nobody has decided yet. */
    boolean sure() {
        return decisions.isEmpty() && !answering() && !different() && proposal.verdict() == Verdict.ACCEPTED;
    }
}
