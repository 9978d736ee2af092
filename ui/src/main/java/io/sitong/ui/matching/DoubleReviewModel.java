package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person's part in double reviews: answers, gathered item by item where an entry has several, and settling. */
final class DoubleReviewModel {

    private static final int BOTH = 2;

    private final BlindReviews reviews;
    private final Viewer viewer;
    private final Map<Long, List<BlindChoice>> gathered = new HashMap<>();

    DoubleReviewModel(BlindReviews reviews, Viewer viewer) {
        this.reviews = reviews;
        this.viewer = viewer;
    }

    /** Asked, and not answered yet. */
    boolean waitsForMe(EntryWork entry) {
        BlindReview review = entry.review();
        if (!entry.answering() || review == null || review.answered(viewer.accountId())) {
            return false;
        }
        Set<Long> taken = new HashSet<>();
        review.answeredBy().forEach(person -> taken.add(person.accountId()));
        entry.hands().stream().map(Assignment::to).forEach(person -> taken.add(person.accountId()));
        return viewer.mayDecideMatches() && (entry.inHandsOf(viewer.accountId()) || taken.size() < BOTH);
    }

    /** Whether the viewer can let an answer stand: anybody who decides, but nobody his own. */
    boolean maySettle(EntryWork entry, long accountId) {
        return viewer.mayDecideMatches() && entry.different() && accountId != viewer.accountId();
    }

    static BlindChoice choice(Candidate candidate, Relation relation) {
        return new BlindChoice(
                Long.parseLong(candidate.target().id()),
                relation,
                candidate.score(),
                candidate.reasons().stream().map(Reason::line).toList());
    }

    /** Keeps an item for an answer of several; said again it is taken out. */
    void gather(EntryWork entry, BlindChoice choice) {
        List<BlindChoice> kept = gathered.computeIfAbsent(entry.entry().id(), id -> new ArrayList<>());
        boolean was = kept.removeIf(one -> one.standardId() == choice.standardId());
        if (!was) {
            kept.add(choice);
        }
    }

    List<BlindChoice> gathered(EntryWork entry) {
        return List.copyOf(gathered.getOrDefault(entry.entry().id(), List.of()));
    }

    /**
     * Answers with what was gathered and one item more; where the two answers differ already, a third person settles it by
     * an answer of his own.
     *
     * @param choice absent for "no counterpart", which throws away what was gathered
     */
    BlindOutcome answer(EntryWork entry, @Nullable BlindChoice choice, @Nullable String comment) {
        BlindReview review = entry.review();
        if (review == null) {
            return new BlindOutcome.AlreadyChanged();
        }
        List<BlindChoice> answer = new ArrayList<>();
        if (choice != null) {
            answer.addAll(gathered(entry));
            answer.removeIf(one -> one.standardId() == choice.standardId());
            answer.add(choice);
        }
        BlindOutcome outcome = entry.different()
                ? reviews.settleOtherwise(viewer, review.id(), answer, comment)
                : reviews.answer(viewer, review.id(), answer, comment);
        gathered.remove(entry.entry().id());
        return outcome;
    }

    BlindOutcome settle(EntryWork entry, long accountId, @Nullable String note) {
        BlindReview review = entry.review();
        return review == null
                ? new BlindOutcome.AlreadyChanged()
                : reviews.settle(viewer, review.id(), accountId, note);
    }
}
