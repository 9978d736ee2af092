package io.sitong.ui.matching;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * State and deeds of the review desk for one person and one list.
 *
 * <p>The list is lined up once; a deed reads back only the entry it touched.
 */
final class MatchingModel {

    /** What can be taken back: the pair as it stood before, and as the deed left it. */
    private record Deed(long entryId, @Nullable Correspondence before, Correspondence after) {}

    private final LineUpDesk desk;
    private final Matches matches;
    private final MatchReview review;
    private final Viewer viewer;
    private final NationalList list;

    private List<EntryWork> work = List.of();
    private final Deque<Deed> deeds = new ArrayDeque<>();
    private @Nullable Long selected;

    MatchingModel(LineUpDesk desk, Matches matches, MatchReview review, Viewer viewer, NationalList list) {
        this.desk = desk;
        this.matches = matches;
        this.review = review;
        this.viewer = viewer;
        this.list = list;
        reload();
    }

    void reload() {
        work = new ArrayList<>(desk.work(list.id()));
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
        Map<EntryStatus, Integer> counts = new EnumMap<>(EntryStatus.class);
        for (EntryStatus status : EntryStatus.values()) {
            counts.put(status, 0);
        }
        for (EntryWork entry : work) {
            counts.merge(EntryStatus.of(entry.decisions()), 1, Integer::sum);
        }
        return counts;
    }

    int total() {
        return work.size();
    }

    /** Entries above the line that nobody has decided. */
    int sure() {
        return (int) work.stream()
                .filter(w -> w.decisions().isEmpty() && w.proposal().verdict() == Verdict.ACCEPTED)
                .count();
    }

    Optional<EntryWork> selected() {
        Long id = selected;
        return id == null ? Optional.empty() : find(id);
    }

    void select(long entryId) {
        selected = entryId;
    }

    /** The next entry after this one, round the list, that waits for the viewer. */
    Optional<EntryWork> nextOpen(EntryFilter filter) {
        List<EntryWork> shown = entries(filter);
        int start = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (Objects.equals(shown.get(i).entry().id(), selected)) {
                start = i + 1;
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            EntryWork candidate = shown.get((start + i) % shown.size());
            if (EntryStatus.of(candidate.decisions()).open()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
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

    boolean canUndo() {
        return !deeds.isEmpty();
    }

    /** Takes the last deed of this sitting back. */
    Optional<MatchOutcome> undo() {
        Deed last = deeds.pollFirst();
        if (last == null) {
            return Optional.empty();
        }
        MatchOutcome outcome = review.putBack(viewer, last.before(), last.after());
        refresh(last.entryId());
        selected = last.entryId();
        return Optional.of(outcome);
    }

    /** Accepts everything above the line that nobody has decided; returns how many entries. */
    int acceptSure() {
        int accepted = desk.acceptAboveTheLine(viewer, list.id());
        reload();
        return accepted;
    }

    /** Confirms every decision of others in the filter; all means all, not a page. */
    int confirmAll(EntryFilter filter) {
        int confirmed = 0;
        for (EntryWork entry : entries(filter)) {
            for (Correspondence decision : entry.decisions()) {
                boolean waits = decision.state() == MatchState.MAPPED || decision.state() == MatchState.IN_REVIEW;
                if (waits && !Objects.equals(decision.authorId(), viewer.accountId())) {
                    if (review.accept(viewer, decision.id(), null) instanceof MatchOutcome.Done) {
                        confirmed++;
                    }
                }
            }
            refresh(entry.entry().id());
        }
        return confirmed;
    }

    private MatchOutcome done(@Nullable Correspondence before, MatchOutcome outcome) {
        if (outcome instanceof MatchOutcome.Done done) {
            long entryId = done.correspondence().entryId();
            deeds.addFirst(new Deed(entryId, before, done.correspondence()));
            refresh(entryId);
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

    private void refresh(long entryId) {
        for (int i = 0; i < work.size(); i++) {
            ListEntry entry = work.get(i).entry();
            if (entry.id() == entryId) {
                work.set(i, new EntryWork(entry, work.get(i).proposal(), matches.ofEntry(entryId)));
            }
        }
    }
}
