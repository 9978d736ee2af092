package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.match.ListReview;
import io.sitong.catalog.match.ListReview.Step;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What one person did on the desk in this sitting, so that the last of it can be taken back. */
final class DeskDeeds {

    /**
     * What an undo did.
     *
     * @param back how many decisions stand again as they stood before
     * @param left how many were touched by somebody meanwhile and stay
     */
    record Undone(int back, int left) {}

    /**
     * A deed that was taken back, as far as others left it alone.
     *
     * @param entries all entries that may stand otherwise now, first the one to look at
     */
    record TakenBack(Undone undone, List<Long> entries) {}

    /** What is taken back at once: one decision, a whole batch, or an answer in a double review. */
    private sealed interface Deed {}

    private record Decided(List<Step> steps) implements Deed {}

    private record Answered(BlindReview asked) implements Deed {}

    private final MatchReview review;
    private final ListReview ofList;
    private final BlindReviews reviews;
    private final Viewer viewer;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    DeskDeeds(MatchReview review, ListReview ofList, BlindReviews reviews, Viewer viewer) {
        this.review = review;
        this.ofList = ofList;
        this.reviews = reviews;
        this.viewer = viewer;
    }

    /** One decision, or a batch; a batch of none is no deed. */
    void decided(List<Step> steps) {
        if (!steps.isEmpty()) {
            deeds.addFirst(new Decided(List.copyOf(steps)));
        }
    }

    /** An answer in a double review as it stood before. */
    void answered(BlindReview asked) {
        deeds.addFirst(new Answered(asked));
    }

    boolean any() {
        return !deeds.isEmpty();
    }

    /** Takes the last deed back, a batch as a whole; empty where there is none. */
    Optional<TakenBack> undo() {
        Deed last = deeds.pollFirst();
        if (last == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (last) {
                    case Answered answer -> takeBack(answer.asked());
                    case Decided decided -> takeBack(decided.steps());
                });
    }

    private TakenBack takeBack(BlindReview asked) {
        int back = reviews.takeBack(viewer, asked.id()) instanceof BlindOutcome.TakenBack ? 1 : 0;
        return new TakenBack(new Undone(back, 1 - back), List.of(asked.entryId()));
    }

    private TakenBack takeBack(List<Step> steps) {
        int back = steps.size() > 1 ? ofList.takeBack(steps) : takeBack(steps.getFirst());
        return new TakenBack(
                new Undone(back, steps.size() - back),
                steps.stream().map(step -> step.after().entryId()).distinct().toList());
    }

    private int takeBack(Step step) {
        MatchOutcome outcome = step.acceptedByMachine()
                ? review.takeBack(viewer, step.after())
                : review.putBack(viewer, step.before(), step.after());
        return outcome instanceof MatchOutcome.Done ? 1 : 0;
    }
}
