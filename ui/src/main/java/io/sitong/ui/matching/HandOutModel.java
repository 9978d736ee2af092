package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.store.Stores;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Giving entries of one list out: to one person, or to two who decide them unseen by each other. */
final class HandOutModel {

    private final Assignments assignments;
    private final BlindReviews reviews;
    private final Viewer viewer;
    private final NationalList list;

    HandOutModel(Stores stores, Viewer viewer, NationalList list) {
        this.assignments = stores.assignments();
        this.reviews = stores.blindReviews();
        this.viewer = viewer;
        this.list = list;
    }

    boolean mayGiveOut() {
        return viewer.mayGiveOutEntries() && list.current();
    }

    List<Assignee> people() {
        return assignments.assignees(viewer);
    }

    /** Whether two people decide every entry anyway. */
    boolean ofWholeList() {
        return list.doubleReview();
    }

    /** Of these entries, what can be given out: nobody's decision stands, or two people are still answering. */
    static List<EntryWork> undecided(List<EntryWork> entries) {
        return entries.stream()
                .filter(entry -> entry.status().open() || entry.answering())
                .toList();
    }

    /** @return how many entries are in other hands than before */
    int give(List<EntryWork> entries, Assignee to, @Nullable LocalDate dueOn) {
        return assignments.give(viewer, list.id(), ids(undecided(entries)), List.of(to.accountId()), dueOn);
    }

    /**
     * Puts what is undecided under double review.
     *
     * @param first absent together with the second: any two people may answer
     * @return how many entries were put under review
     */
    int review(
            List<EntryWork> entries, @Nullable Assignee first, @Nullable Assignee second, @Nullable LocalDate dueOn) {
        List<Long> ids = ids(undecided(entries));
        int opened = reviews.open(viewer, list.id(), ids);
        List<Long> people =
                first == null || second == null ? List.of() : List.of(first.accountId(), second.accountId());
        if (!people.isEmpty()) {
            assignments.give(viewer, list.id(), ids, people, dueOn);
        }
        return opened;
    }

    /** Says who the two are where every entry is asked of two; returns how many entries are in other hands than before. */
    int giveToTwo(List<EntryWork> entries, Assignee first, Assignee second, @Nullable LocalDate dueOn) {
        return assignments.give(
                viewer, list.id(), ids(undecided(entries)), List.of(first.accountId(), second.accountId()), dueOn);
    }

    /**
     * What taking back would do: who has answered stays where the review goes on, and it goes on where every entry is
     * asked of two.
     */
    TakenBack wouldTakeBack(List<EntryWork> entries) {
        List<EntryWork> ending = ofWholeList()
                ? List.of()
                : entries.stream().filter(EntryWork::answering).toList();
        long out = undecided(entries).stream().filter(this::canBeTaken).count();
        long answered =
                ending.stream().filter(entry -> !answeredBy(entry).isEmpty()).count();
        return new TakenBack((int) out, ending.size(), (int) answered);
    }

    private boolean canBeTaken(EntryWork entry) {
        List<Assignee> staying = ofWholeList() ? answeredBy(entry) : List.of();
        return entry.hands().stream().anyMatch(one -> !staying.contains(one.to()));
    }

    private static List<Assignee> answeredBy(EntryWork entry) {
        BlindReview review = entry.review();
        return review == null ? List.of() : review.answeredBy();
    }

    /** Out of everybody's hands, with the double reviews that not both have answered, unless every entry is asked of two. */
    TakenBack takeBack(List<EntryWork> entries) {
        TakenBack would = wouldTakeBack(entries);
        int ended = ofWholeList()
                ? 0
                : reviews.callOff(
                        viewer,
                        list.id(),
                        ids(entries.stream().filter(EntryWork::answering).toList()));
        return new TakenBack(
                assignments.takeBack(viewer, list.id(), ids(undecided(entries)), null), ended, would.answers());
    }

    /**
     * How many entries are taken out of people's hands, how many double reviews end with it, and in how many of these one
     * person's answer is lost.
     */
    record TakenBack(int entries, int reviews, int answers) {

        boolean nothing() {
            return entries == 0 && reviews == 0;
        }
    }

    private static List<Long> ids(List<EntryWork> entries) {
        return entries.stream().map(entry -> entry.entry().id()).toList();
    }
}
