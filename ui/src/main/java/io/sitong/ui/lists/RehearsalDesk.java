package io.sitong.ui.lists;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.match.Succession;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.Share;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Verdict;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.matching.EntryWork;
import io.sitong.ui.matching.LineUpDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plays an adoption through without doing it: decisions, lining up, coverage, items, guides and the people concerned. */
@Service
public class RehearsalDesk {

    private final NationalLists lists;
    private final Matches matches;
    private final StandardItems standards;
    private final LineUpDesk lineUp;
    private final CoverageDesk coverage;
    private final Clock clock;

    public RehearsalDesk(
            NationalLists lists,
            Matches matches,
            StandardItems standards,
            LineUpDesk lineUp,
            CoverageDesk coverage,
            Clock clock) {
        this.lists = lists;
        this.matches = matches;
        this.standards = standards;
        this.lineUp = lineUp;
        this.coverage = coverage;
        this.clock = clock;
    }

    Rehearsal of(Viewer viewer, NationalList draft) {
        Optional<NationalList> before = lists.currentOf(draft.series());
        Succession.Source standing = before.map(this::source).orElse(Succession.Source.empty());
        List<ListEntry> entries = lists.entriesOf(draft.id());
        Map<Long, Long> renamed = lists.renamed(draft.id());
        List<Succession.Source> others = lists.inForce().stream()
                .filter(list -> !list.series().equals(draft.series()))
                .map(this::source)
                .toList();
        Succession succession = Succession.of(entries, standing, renamed, others, clock.instant());
        Map<Long, List<Correspondence>> decided = succession.byEntry();
        Set<Long> twofold = twofold(before, standing, succession, entries);
        List<Rehearsal.Lined> lined = lined(draft, decided.keySet(), twofold);
        lined.forEach(each -> accepted(each).ifPresent(c -> decided.put(c.entryId(), List.of(c))));

        Coverage now = coverage.coverage(viewer, standing.entries(), standing.decisions());
        Coverage then = coverage.coverage(viewer, entries, decided);
        GapsBetween between = GapsBetween.of(now, then, succession.comparison(), clock.instant());
        return new Rehearsal(
                draft,
                before,
                succession,
                lined,
                (int) lined.stream()
                        .filter(each -> twofold.contains(each.entry().id()))
                        .count(),
                NewNames.of(succession).guesses(renamed),
                figures(now, standing.entries(), viewer),
                figures(then, entries, viewer),
                between.byChild(viewer.scope(), coverage.divisionsOf(viewer.scope())),
                new ItemsConcerned(standards).of(succession, lined),
                work(succession, lined));
    }

    /** The pairs beyond doubt, so that a new draft begins with them said. */
    Map<Long, Long> sureRenames(NationalList draft) {
        Succession.Source standing =
                lists.currentOf(draft.series()).map(this::source).orElse(Succession.Source.empty());
        Succession succession =
                Succession.of(lists.entriesOf(draft.id()), standing, Map.of(), List.of(), clock.instant());
        return NewNames.of(succession).sure();
    }

    private Succession.Source source(NationalList list) {
        return new Succession.Source(
                lists.entriesOf(list.id()), matches.ofList(list.id()), matches.inDoubleReview(list.id()));
    }

    Figures figures(Coverage known, List<ListEntry> entries, Viewer viewer) {
        Share places = new Share(0, 0);
        for (ListEntry entry : entries) {
            places = places.plus(known.share(entry.id(), viewer.scope()));
        }
        Share mapped = known.mappedEntries();
        return new Figures(
                entries.size(),
                mapped.covered(),
                places.expected(),
                places.covered(),
                known.gaps(clock.instant()).size());
    }

    // ---- lining up

    /** Entries on which two people will be deciding, so that the machine does not come first. */
    private static Set<Long> twofold(
            Optional<NationalList> before, Succession.Source standing, Succession succession, List<ListEntry> entries) {
        Set<Long> twofold = new HashSet<>();
        if (before.map(NationalList::doubleReview).orElse(false)) {
            entries.forEach(entry -> twofold.add(entry.id()));
            return twofold;
        }
        for (EntryChange change : succession.comparison().changes()) {
            ListEntry old = change.before();
            ListEntry entry = change.after();
            if (old != null && entry != null && standing.inDoubleReview().contains(old.id())) {
                twofold.add(entry.id());
            }
        }
        return twofold;
    }

    private List<Rehearsal.Lined> lined(NationalList draft, Set<Long> decided, Set<Long> twofold) {
        List<Rehearsal.Lined> lined = new ArrayList<>();
        for (EntryWork work : lineUp.work(draft.id())) {
            if (decided.contains(work.entry().id())) {
                continue;
            }
            LineUpResult proposal = work.proposal();
            Candidate best = proposal.candidates().isEmpty()
                    ? null
                    : proposal.candidates().get(0);
            lined.add(new Rehearsal.Lined(
                    work.entry(),
                    proposal.verdict() == Verdict.ACCEPTED
                                    && twofold.contains(work.entry().id())
                            ? Verdict.REVIEW
                            : proposal.verdict(),
                    best == null ? null : best.target().name(),
                    best == null ? null : Long.valueOf(best.target().id()),
                    best == null ? 0 : best.score()));
        }
        return lined;
    }

    private Optional<Correspondence> accepted(Rehearsal.Lined lined) {
        Long standardId = lined.standardId();
        return lined.verdict() != Verdict.ACCEPTED || standardId == null
                ? Optional.empty()
                : Optional.of(new Correspondence(
                        0,
                        0,
                        lined.entry().id(),
                        standardId,
                        Relation.EXACT,
                        Polarity.IS,
                        MatchState.ACCEPTED,
                        lined.score(),
                        List.of(),
                        null,
                        Correspondence.MACHINE,
                        null,
                        null,
                        null,
                        clock.instant()));
    }

    // ---- people

    private static Map<String, Rehearsal.Work> work(Succession succession, List<Rehearsal.Lined> lined) {
        Map<String, Rehearsal.Work> work = new TreeMap<>();
        Map<Long, String> departments = new HashMap<>();
        for (EntryChange change : succession.comparison().changes()) {
            ListEntry after = change.after();
            if (after != null) {
                departments.put(after.id(), after.leadDepartment());
            }
        }
        Set<Long> counted = new HashSet<>();
        for (Correspondence reopened : succession.reopened()) {
            if (counted.add(reopened.entryId())) {
                add(work, departments.get(reopened.entryId()), 1, 0, 0);
            }
        }
        for (Rehearsal.Lined each : lined) {
            switch (each.verdict()) {
                case REVIEW -> add(work, each.entry().leadDepartment(), 0, 1, 0);
                case GAP -> add(work, each.entry().leadDepartment(), 0, 0, 1);
                case ACCEPTED -> {}
            }
        }
        return work;
    }

    private static void add(
            Map<String, Rehearsal.Work> work, @Nullable String department, int reopened, int fresh, int missing) {
        String key = Objects.requireNonNullElse(department, "");
        work.put(key, work.getOrDefault(key, Rehearsal.Work.none()).plus(reopened, fresh, missing));
    }
}
