package io.sitong.ui.dashboard;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.compare.FourSameTally;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The figures of the first screen, each with the address of the rows behind it. */
@Component
class DashboardModel {

    private static final int IMPORTS_SHOWN = 6;

    private final NationalLists lists;
    private final ChosenList chosen;
    private final Matches matches;
    private final Gaps gaps;
    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final RecordedFindings findings;
    private final Batches batches;
    private final ConsistencyFigures consistency;
    private final CoverageDesk coverage;

    DashboardModel(Stores stores, ChosenList chosen, ConsistencyFigures consistency, CoverageDesk coverage) {
        this.lists = stores.nationalLists();
        this.chosen = chosen;
        this.matches = stores.matches();
        this.gaps = stores.gaps();
        this.divisions = stores.divisions();
        this.standards = stores.standardItems();
        this.implementations = stores.implementations();
        this.findings = stores.recordedFindings();
        this.batches = stores.batches();
        this.consistency = consistency;
        this.coverage = coverage;
    }

    /**
     * How the entries of the current list stand.
     *
     * @param confirmed with a correspondence two people agreed on, or that no counterpart exists
     * @param proposed decided by one person, not yet confirmed
     * @param toReview of those, decided by somebody else than the viewer
     */
    record ListFigures(NationalList list, int entries, int confirmed, int proposed, int toReview) {

        int undecided() {
            return entries - confirmed - proposed;
        }
    }

    /** A division directly below the one looked at: how far 四同 holds, and how many findings are open. */
    record Place(Division division, FourSameTally.Count count, long findings) {}

    /** @param at when it was counted */
    record Consistency(Instant at, FourSameTally.Count total) {}

    /** Something that waits: how many, and where. */
    record Waiting(String key, long count, Link link) {}

    record Figures(
            Optional<ListFigures> list,
            Optional<Share> coverage,
            Optional<Consistency> consistency,
            List<Place> places,
            Map<GapCause, Long> gaps,
            Map<Severity, Long> findings,
            long standards,
            long implementations,
            List<ImportBatch> imports,
            List<Waiting> waiting) {

        long openGaps() {
            return gaps.values().stream().mapToLong(Long::longValue).sum();
        }

        long openFindings() {
            return findings.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    Figures figures(Viewer viewer, DivisionCode within, Runnable whenCounted) {
        // the same person with a narrower view: what the figures say is what the rows behind them show
        Viewer narrowed = viewer.within(within);
        Optional<ListFigures> list = chosen.get().map(current -> listFigures(viewer, current));
        Map<GapCause, Long> openGaps = openGaps(narrowed);
        Map<Severity, Long> openFindings = openFindings(viewer, within);
        Optional<ConsistencyFigures.Counted> counted = consistency.latest(whenCounted);
        return new Figures(
                list,
                chosen.get().map(current -> covered(narrowed, current)),
                counted.map(known -> new Consistency(known.at(), known.tally().within(within))),
                places(viewer, within, counted),
                openGaps,
                openFindings,
                standards.count(StandardFilter.all()),
                implementations.count(viewer, ImplementationFilter.all().within(within)),
                batches.newest(narrowed, IMPORTS_SHOWN),
                waiting(viewer, within, list, openGaps, openFindings));
    }

    /** Covered places of the expected ones, over all entries. */
    private Share covered(Viewer narrowed, NationalList list) {
        Coverage known = coverage.coverage(narrowed, list.id());
        Share all = new Share(0, 0);
        for (ListEntry entry : lists.entriesOf(list.id())) {
            all = all.plus(known.share(entry.id(), narrowed.scope()));
        }
        return all;
    }

    private ListFigures listFigures(Viewer viewer, NationalList list) {
        Map<Long, List<Correspondence>> byEntry = matches.ofList(list.id());
        int confirmed = 0;
        int proposed = 0;
        int toReview = 0;
        List<ListEntry> entries = lists.entriesOf(list.id());
        for (ListEntry entry : entries) {
            List<Correspondence> known = byEntry.getOrDefault(entry.id(), List.of());
            if (known.stream().anyMatch(match -> match.state() == MatchState.ACCEPTED)) {
                confirmed++;
            } else if (known.stream().anyMatch(DashboardModel::waitsForReview)) {
                proposed++;
            }
            if (known.stream().anyMatch(match -> waitsForReview(match) && !isOwn(match, viewer))) {
                toReview++;
            }
        }
        return new ListFigures(list, entries.size(), confirmed, proposed, toReview);
    }

    private static boolean waitsForReview(Correspondence match) {
        return match.state() == MatchState.MAPPED || match.state() == MatchState.IN_REVIEW;
    }

    private static boolean isOwn(Correspondence match, Viewer viewer) {
        Long author = match.authorId();
        return author != null && author == viewer.accountId();
    }

    private Map<GapCause, Long> openGaps(Viewer narrowed) {
        Map<GapCause, Long> counted = new EnumMap<>(GapCause.class);
        chosen.get()
                .map(list -> gaps.openCounts(narrowed, list.id()))
                .orElse(Map.of())
                .forEach((cause, count) -> {
                    if (count > 0) {
                        counted.put(cause, count);
                    }
                });
        return counted;
    }

    private Map<Severity, Long> openFindings(Viewer viewer, DivisionCode within) {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        findings.countsByRule(viewer, within)
                .forEach((rule, count) -> bySeverity.merge(severity(rule), count, Long::sum));
        return bySeverity;
    }

    private static Severity severity(String rule) {
        return RuleBook.find(rule).map(known -> known.card().severity()).orElse(Severity.INFO);
    }

    private List<Place> places(Viewer viewer, DivisionCode within, Optional<ConsistencyFigures.Counted> counted) {
        Map<DivisionCode, Long> open = findings.countsByChild(viewer, within);
        List<Place> places = new ArrayList<>();
        for (Division child : divisions.childrenOf(within)) {
            FourSameTally.Count count = counted.map(known -> known.tally().within(child.code()))
                    .orElseGet(() -> new FourSameTally().total());
            long here = open.getOrDefault(child.code(), 0L);
            if (count.total() > 0 || here > 0) {
                places.add(new Place(child, count, here));
            }
        }
        return places;
    }

    private List<Waiting> waiting(
            Viewer viewer,
            DivisionCode within,
            Optional<ListFigures> list,
            Map<GapCause, Long> openGaps,
            Map<Severity, Long> openFindings) {
        List<Waiting> all = new ArrayList<>();
        if (viewer.mayDecideMatches()) {
            list.ifPresent(figures -> {
                all.add(new Waiting("undecided", figures.undecided(), Links.matching()));
                all.add(new Waiting(
                        "review", figures.toReview(), Links.matching().with(Links.STATE, "REVIEW")));
            });
            all.add(new Waiting(
                    "standards",
                    standards.count(new StandardFilter(null, null, null, null, StandardState.IN_REVIEW)),
                    Links.items().with(Links.STATE, StandardState.IN_REVIEW.name())));
        }
        for (GapCause cause : ownCauses(viewer.role())) {
            all.add(new Waiting(
                    "gap." + cause.name(),
                    openGaps.getOrDefault(cause, 0L),
                    Links.gaps(cause).in(within)));
        }
        if (viewer.role() != Role.READER) {
            all.add(new Waiting(
                    "errors",
                    openFindings.getOrDefault(Severity.ERROR, 0L),
                    Links.rules().in(within)));
        }
        return all.stream().filter(waiting -> waiting.count() > 0).toList();
    }

    /** Whose turn a gap is follows from its cause. */
    private static List<GapCause> ownCauses(Role role) {
        return switch (role) {
            case BUREAU ->
                List.of(GapCause.NO_STANDARD, GapCause.NOT_PUBLISHED, GapCause.NOT_IN_FORCE, GapCause.REFUSED);
            case DEPARTMENT ->
                List.of(
                        GapCause.NO_STANDARD,
                        GapCause.NOT_PUBLISHED,
                        GapCause.NOT_IN_FORCE,
                        GapCause.MODE_MISSING,
                        GapCause.REFUSED);
            case LOCALITY -> List.of(GapCause.NOT_CLAIMED, GapCause.NOT_IMPLEMENTED, GapCause.SUSPENDED);
            case READER -> List.of();
        };
    }
}
