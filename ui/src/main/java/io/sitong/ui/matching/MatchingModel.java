package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.ListReview;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * State and deeds of the review desk for one person and one list.
 *
 * <p>The list is lined up once; a deed reads back only the entry it touched.
 */
final class MatchingModel {

    private final LineUpDesk desk;
    private final Matches matches;
    private final MatchReview review;
    private final ListReview ofList;
    private final Assignments assignments;
    private final BlindReviews reviews;
    private final Viewer viewer;
    private final NationalList list;
    private final DoubleReviewModel twofold;
    private final HandOutModel handOut;
    private final DeskDeeds deeds;

    private List<EntryWork> work = List.of();
    private @Nullable Long selected;

    MatchingModel(LineUpDesk desk, Stores stores, Viewer viewer, NationalList list) {
        this.desk = desk;
        this.matches = stores.matches();
        this.review = stores.matchReview();
        this.assignments = stores.assignments();
        this.reviews = stores.blindReviews();
        this.viewer = viewer;
        this.list = list;
        this.twofold = new DoubleReviewModel(reviews, viewer);
        this.ofList = new ListReview(matches, viewer, list.id());
        this.handOut = new HandOutModel(stores, viewer, list);
        this.deeds = new DeskDeeds(review, ofList, reviews, viewer);
        reload();
    }

    void reload() {
        work = new ArrayList<>(desk.work(list.id()));
        rereadHands();
    }

    /** Reads anew who has what; nothing is lined up again. */
    void rereadHands() {
        Map<Long, List<Assignment>> hands = assignments.ofList(viewer, list.id());
        Map<Long, BlindReview> under = reviews.ofList(viewer, list.id());
        work.replaceAll(one -> one.inHands(
                hands.getOrDefault(one.entry().id(), List.of()),
                under.get(one.entry().id())));
    }

    Viewer viewer() {
        return viewer;
    }

    /** What the scores have been worth so far; nothing where too little was decided. */
    Optional<LearntProbability> probability() {
        return LearntProbability.of(work);
    }

    /** What two people decide unseen by each other. */
    DoubleReviewModel doubleReview() {
        return twofold;
    }

    /** Who decides what. */
    HandOutModel handOut() {
        return handOut;
    }

    /** A version that is superseded can be read; what was decided on it stays as it was. */
    boolean mayDecide() {
        return viewer.mayDecideMatches() && list.current();
    }

    /** Entries that fit the filter, in list order. */
    List<EntryWork> entries(EntryFilter filter) {
        return work.stream().filter(filter::fits).toList();
    }

    Map<EntryStatus, Integer> counts() {
        return counts(EntryFilter.all());
    }

    /** How the entries of a filter stand, whatever state the filter asks for. */
    Map<EntryStatus, Integer> counts(EntryFilter filter) {
        Map<EntryStatus, Integer> counts = new EnumMap<>(EntryStatus.class);
        for (EntryStatus status : EntryStatus.values()) {
            counts.put(status, 0);
        }
        work.stream()
                .filter(filter::fitsWhateverItsStatus)
                .forEach(entry -> counts.merge(entry.status(), 1, Integer::sum));
        return counts;
    }

    /** How many entries were given to the person in front and are his to decide. */
    int mine() {
        return (int) work.stream()
                .filter(entry -> entry.inHandsOf(viewer.accountId()))
                .filter(entry -> entry.status().open() || twofold.waitsForMe(entry))
                .count();
    }

    /** What somebody is called who has entries in his hands. */
    String nameOf(long accountId) {
        return work.stream()
                .flatMap(entry -> entry.hands().stream())
                .map(Assignment::to)
                .filter(person -> person.accountId() == accountId)
                .map(Assignee::name)
                .findFirst()
                .orElse(Long.toString(accountId));
    }

    /** The lead departments of the list, as it names them. */
    List<String> departments() {
        return work.stream()
                .map(entry -> entry.entry().leadDepartment())
                .distinct()
                .sorted()
                .toList();
    }

    int total() {
        return work.size();
    }

    /** Entries above the line that nobody has decided, the least sure first. */
    List<EntryWork> sure() {
        return work.stream()
                .filter(EntryWork::sure)
                .sorted(Comparator.comparingDouble(
                        w -> w.proposal().candidates().get(0).score()))
                .toList();
    }

    Optional<EntryWork> selected() {
        Long id = selected;
        return id == null ? Optional.empty() : find(id);
    }

    void select(long entryId) {
        selected = entryId;
    }

    /**
     * The next entry after this one, round the list: first what nobody decided or answered, then what waits for a second
     * person, then where two answers differ.
     */
    Optional<EntryWork> nextOpen(EntryFilter filter) {
        return next(filter, entry -> entry.status().open() || twofold.waitsForMe(entry))
                .or(() -> next(filter, entry -> !waitingForMe(entry).isEmpty()))
                .or(() -> next(filter, EntryWork::different));
    }

    /** The nearest entry of the filter before or after the one in front; that one itself at the end of the list. */
    Optional<EntryWork> beside(EntryFilter filter, int step) {
        for (int i = placeInFront() + step; i >= 0 && i < work.size(); i += step) {
            if (filter.fits(work.get(i))) {
                return Optional.of(work.get(i));
            }
        }
        return selected();
    }

    /** -1 where none is in front. */
    private int placeInFront() {
        for (int i = 0; i < work.size(); i++) {
            if (Objects.equals(work.get(i).entry().id(), selected)) {
                return i;
            }
        }
        return -1;
    }

    /** From the entry in front on in list order, whether the filter still shows that one or not. */
    private Optional<EntryWork> next(EntryFilter filter, Predicate<EntryWork> wanted) {
        int start = placeInFront() + 1;
        for (int i = 0; i < work.size(); i++) {
            EntryWork candidate = work.get((start + i) % work.size());
            if (filter.fits(candidate) && wanted.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** What others decided on an entry and a second person has to look at. */
    List<Correspondence> waitingForMe(EntryWork entry) {
        return entry.decisions().stream()
                .filter(decision -> decision.state() == MatchState.MAPPED || decision.state() == MatchState.IN_REVIEW)
                .filter(decision -> !Objects.equals(decision.authorId(), viewer.accountId()))
                .toList();
    }

    MatchOutcome decide(EntryWork entry, Candidate candidate, Relation relation, @Nullable String comment) {
        long standardId = Long.parseLong(candidate.target().id());
        Correspondence before = pair(entry, standardId);
        return done(
                before,
                review.decide(
                        viewer,
                        entry.entry().id(),
                        standardId,
                        relation,
                        candidate.score(),
                        candidate.reasons().stream().map(Reason::line).toList(),
                        comment));
    }

    MatchOutcome noCounterpart(EntryWork entry, @Nullable String comment) {
        Correspondence before = pair(entry, null);
        return done(
                before,
                review.decide(viewer, entry.entry().id(), null, Relation.NO_COUNTERPART, null, List.of(), comment));
    }

    /** The second person agrees. */
    MatchOutcome confirm(Correspondence decision, @Nullable String comment) {
        return done(decision, review.accept(viewer, decision.id(), comment));
    }

    /** The second person sends it back. */
    MatchOutcome sendBack(Correspondence decision, @Nullable String comment) {
        return done(decision, review.reject(viewer, decision.id(), comment));
    }

    /** What is said of an entry in double review is an answer. */
    BlindOutcome answer(EntryWork entry, @Nullable BlindChoice choice, @Nullable String comment) {
        BlindOutcome outcome = twofold.answer(entry, choice, comment);
        if (outcome instanceof BlindOutcome.Answered && entry.review() != null) {
            deeds.answered(entry.review());
        }
        refresh(entry.entry().id());
        return outcome;
    }

    /** Settles a difference by the answer of one of the two. */
    BlindOutcome settle(EntryWork entry, long accountId, @Nullable String note) {
        BlindOutcome outcome = twofold.settle(entry, accountId, note);
        refresh(entry.entry().id());
        return outcome;
    }

    boolean canUndo() {
        return deeds.any();
    }

    /** Takes the last deed of this sitting back, a batch as a whole. */
    Optional<DeskDeeds.Undone> undo() {
        return deeds.undo().map(taken -> {
            refresh(taken.entries());
            selected = taken.entries().getFirst();
            return taken.undone();
        });
    }

    /** Accepts the first candidates of these entries; returns how many were accepted. */
    int acceptSure(Set<Long> entryIds) {
        List<EntryWork> chosen =
                sure().stream().filter(w -> entryIds.contains(w.entry().id())).toList();
        List<ListReview.Step> steps = desk.accept(viewer, list.id(), chosen).stream()
                .map(accepted -> new ListReview.Step(null, accepted))
                .toList();
        return batch(steps);
    }

    /** How many decisions of others the filter holds, by relation, in the order of the relations. */
    Map<Relation, Long> toConfirm(EntryFilter filter) {
        Map<Relation, Long> counts = new EnumMap<>(Relation.class);
        waiting(filter).forEach(decision -> counts.merge(decision.relation(), 1L, Long::sum));
        return counts;
    }

    /** Confirms every decision of others in the filter; all means all, not a page. */
    int confirmAll(EntryFilter filter) {
        return batch(ofList.accept(waiting(filter)));
    }

    private List<Correspondence> waiting(EntryFilter filter) {
        return entries(filter).stream()
                .flatMap(entry -> waitingForMe(entry).stream())
                .toList();
    }

    private int batch(List<ListReview.Step> steps) {
        deeds.decided(steps);
        refresh(steps.stream().map(step -> step.after().entryId()).toList());
        return steps.size();
    }

    private MatchOutcome done(@Nullable Correspondence before, MatchOutcome outcome) {
        if (outcome instanceof MatchOutcome.Done done) {
            batch(List.of(new ListReview.Step(before, done.correspondence())));
        }
        return outcome;
    }

    private static @Nullable Correspondence pair(EntryWork entry, @Nullable Long standardId) {
        for (Correspondence decision : entry.decisions()) {
            if (Objects.equals(decision.standardId(), standardId)) {
                return decision;
            }
        }
        return null;
    }

    private Optional<EntryWork> find(long entryId) {
        return work.stream().filter(w -> w.entry().id() == entryId).findFirst();
    }

    /** Reads back what was touched: the entry, or the whole list where it was many. */
    private void refresh(List<Long> entries) {
        if (entries.size() > 1) {
            Map<Long, List<Correspondence>> decided = matches.ofList(list.id());
            work.replaceAll(one -> one.decided(decided.getOrDefault(one.entry().id(), List.of())));
            rereadHands();
        } else {
            entries.forEach(this::refresh);
        }
    }

    private void refresh(long entryId) {
        work.replaceAll(one -> one.entry().id() != entryId
                ? one
                : one.decided(matches.ofEntry(entryId))
                        .inHands(one.hands(), reviews.ofEntry(viewer, entryId).orElse(null)));
    }
}
