package io.sitong.ui.matching.people;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.agreement.Agreement;
import io.sitong.rules.agreement.PairAgreement;
import io.sitong.ui.matching.EntryStatus;
import io.sitong.ui.matching.ReviewAgreement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Progress by person, differences to settle, and agreement, of one list. */
final class ReviewersModel {

    private final Assignments assignments;
    private final BlindReviews reviews;
    private final Matches matches;
    private final NationalLists lists;
    private final Viewer viewer;
    private final NationalList list;
    private final Clock clock;

    ReviewersModel(Stores stores, Viewer viewer, NationalList list, Clock clock) {
        this.assignments = stores.assignments();
        this.reviews = stores.blindReviews();
        this.matches = stores.matches();
        this.lists = stores.nationalLists();
        this.viewer = viewer;
        this.list = list;
        this.clock = clock;
    }

    boolean mayGiveOut() {
        return viewer.mayGiveOutEntries() && list.current();
    }

    /** Whether every entry of the list is for two people, as it stands now. */
    boolean ofWholeList() {
        return lists.find(list.id()).map(NationalList::doubleReview).orElse(false);
    }

    /** How many entries come under review when the whole list is asked of two. */
    int undecided() {
        return statuses(EntryStatus::open);
    }

    /** How many stay as they are then, because a decision stands. */
    int standing() {
        return statuses(
                status -> !status.open() && status != EntryStatus.IN_DOUBLE_REVIEW && status != EntryStatus.TO_SETTLE);
    }

    private int statuses(Predicate<EntryStatus> wanted) {
        Map<Long, List<Correspondence>> decisions = matches.ofList(list.id());
        Map<Long, BlindReview> under = reviews.ofList(viewer, list.id());
        return (int) lists.entriesOf(list.id()).stream()
                .map(entry -> EntryStatus.of(decisions.getOrDefault(entry.id(), List.of()), under.get(entry.id())))
                .filter(wanted)
                .count();
    }

    /** How many reviews wait for the second of the two. */
    long answeredByOne() {
        return reviews.ofList(viewer, list.id()).values().stream()
                .filter(review -> review.state() == BlindState.ANSWERING
                        && !review.answeredBy().isEmpty())
                .count();
    }

    /** Asks every entry of two people; returns how many were put under review. */
    int askOfWholeList() {
        return reviews.askOfWholeList(viewer, list.id());
    }

    /** Asks entries of one person again; returns how many reviews ended. */
    int askNoMore() {
        return reviews.askNoMore(viewer, list.id());
    }

    /** Everybody for those who give out, oneself for the others; who has most open comes first. */
    List<PersonProgress> progress() {
        Map<Long, List<Correspondence>> decisions = matches.ofList(list.id());
        Map<Long, BlindReview> under = reviews.ofList(viewer, list.id());
        LocalDate today = OfficeTime.today(clock);
        Map<Assignee, List<Assignment>> byPerson = new LinkedHashMap<>();
        assignments.ofList(viewer, list.id()).values().stream()
                .flatMap(List::stream)
                .filter(one -> viewer.mayGiveOutEntries() || one.to().accountId() == viewer.accountId())
                .forEach(one -> byPerson.computeIfAbsent(one.to(), person -> new ArrayList<>())
                        .add(one));
        return byPerson.entrySet().stream()
                .map(row -> {
                    List<Assignment> open = row.getValue().stream()
                            .filter(one -> !through(
                                    one, decisions.getOrDefault(one.entryId(), List.of()), under.get(one.entryId())))
                            .toList();
                    return new PersonProgress(
                            row.getKey(),
                            row.getValue().size(),
                            row.getValue().size() - open.size(),
                            open.stream().map(Assignment::entryId).toList(),
                            (int) open.stream()
                                    .filter(one -> one.overdue(today))
                                    .count(),
                            open.stream()
                                    .map(Assignment::dueOn)
                                    .filter(Objects::nonNull)
                                    .min(Comparator.naturalOrder())
                                    .orElse(null));
                })
                .sorted(Comparator.comparingInt(
                                (PersonProgress one) -> -one.open().size())
                        .thenComparing(one -> one.person().accountId()))
                .toList();
    }

    private static boolean through(Assignment one, List<Correspondence> decisions, @Nullable BlindReview review) {
        if (review != null && review.state() == BlindState.ANSWERING) {
            return review.answered(one.to().accountId());
        }
        return !EntryStatus.of(decisions, review).open();
    }

    /** Whom entries can be handed over to. */
    List<Assignee> people() {
        return assignments.assignees(viewer);
    }

    /** Hands what is open over to somebody else; returns how many entries went. */
    int handOver(PersonProgress from, Assignee to, @Nullable LocalDate dueOn) {
        return assignments.handOver(
                viewer, list.id(), from.open(), from.person().accountId(), to.accountId(), dueOn);
    }

    /** Takes what is open back; returns how many entries are nobody's now. */
    int takeBack(PersonProgress from) {
        return assignments.takeBack(
                viewer, list.id(), from.open(), from.person().accountId());
    }

    /** In list order. */
    List<Difference> differences() {
        Map<Long, BlindReview> under = reviews.ofList(viewer, list.id());
        List<Difference> found = new ArrayList<>();
        for (ListEntry entry : lists.entriesOf(list.id())) {
            BlindReview review = under.get(entry.id());
            if (review != null && review.state() == BlindState.DIFFERENT) {
                found.add(new Difference(entry, review));
            }
        }
        return found;
    }

    boolean maySettle(long accountId) {
        return viewer.mayDecideMatches() && list.current() && accountId != viewer.accountId();
    }

    BlindOutcome settle(Difference difference, long accountId, @Nullable String note) {
        return reviews.settle(viewer, difference.review().id(), accountId, note);
    }

    /** How many entries two people are still answering. */
    long answering() {
        return reviews.ofList(viewer, list.id()).values().stream()
                .filter(review -> review.state() == BlindState.ANSWERING)
                .count();
    }

    /** All versions of the list together. */
    Agreement agreement() {
        return Agreement.of(ReviewAgreement.of(reviews.answeredOf(viewer, list.id())));
    }

    List<PairAgreement> agreementOfPairs() {
        return Agreement.ofPairs(ReviewAgreement.of(reviews.answeredOf(viewer, list.id())));
    }
}
