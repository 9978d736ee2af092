package io.sitong.ui.gaps;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.CoverageInput;
import io.sitong.rules.coverage.Holdings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Gathers what coverage is composed of, with a handful of grouped queries however many implementations there are. */
@Service
public class CoverageDesk {

    private final Divisions divisions;
    private final NationalLists lists;
    private final Matches matches;
    private final StandardItems standards;
    private final Implementations implementations;
    private final Claims claims;
    private final Gaps gaps;
    private final Clock clock;

    public CoverageDesk(Stores stores, Clock clock) {
        this.divisions = stores.divisions();
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.standards = stores.standardItems();
        this.implementations = stores.implementations();
        this.claims = stores.claims();
        this.gaps = stores.gaps();
        this.clock = clock;
    }

    /** Coverage of one list in the divisions under the viewer's scope, down to the banners. */
    public Coverage coverage(Viewer viewer, long listId) {
        return coverage(viewer, lists.entriesOf(listId), matches.ofList(listId));
    }

    /** Opens, keeps and closes gaps so that they say what coverage says now. */
    public Coverage refreshGaps(Viewer viewer, long listId) {
        Coverage coverage = coverage(viewer, listId);
        gaps.refresh(viewer, listId, coverage.gaps(clock.instant()));
        return coverage;
    }

    /**
     * The same for the entries some standard items decide, in one division and all under it: what an answer, an import
     * or a decision touches.
     */
    public void refreshGaps(Viewer viewer, long listId, Set<Long> standardIds, DivisionCode within) {
        Map<Long, List<Correspondence>> byEntry = new HashMap<>(matches.ofList(listId));
        byEntry.values()
                .removeIf(row -> row.stream().map(Correspondence::standardId).noneMatch(standardIds::contains));
        if (byEntry.isEmpty()) {
            return;
        }
        List<ListEntry> entries = lists.entriesOf(listId).stream()
                .filter(entry -> byEntry.containsKey(entry.id()))
                .toList();
        refreshGaps(viewer, listId, entries, byEntry, within);
    }

    /**
     * The same for some entries.
     *
     * @param byEntry all that was decided of these entries
     */
    void refreshGaps(
            Viewer viewer,
            long listId,
            List<ListEntry> entries,
            Map<Long, List<Correspondence>> byEntry,
            DivisionCode within) {
        Viewer narrowed = viewer.within(within);
        Coverage coverage = coverage(narrowed, entries, byEntry);
        // what is missing for an entry as a whole is the region's; a part of the region says nothing about it
        List<Gap> found =
                within.equals(viewer.scope()) ? coverage.gaps(clock.instant()) : coverage.gapsOfPlaces(clock.instant());
        gaps.refresh(narrowed, listId, entries.stream().map(ListEntry::id).collect(Collectors.toSet()), within, found);
    }

    /** What places said of some standard items, by item and division. */
    Map<Long, Map<DivisionCode, Claim>> answers(Viewer viewer, Set<Long> standardIds) {
        return claims.ofStandards(viewer, standardIds);
    }

    Optional<StandardItem> standard(long id) {
        return standards.find(id);
    }

    /** The division itself, its leagues and its banners, by code. */
    public List<Division> divisionsOf(DivisionCode scope) {
        List<Division> found = new ArrayList<>();
        divisions.find(scope).ifPresent(found::add);
        for (Level level : List.of(Level.LEAGUE, Level.BANNER)) {
            for (Division division : divisions.atLevel(level, scope)) {
                if (!division.code().equals(scope)) {
                    found.add(division);
                }
            }
        }
        return found;
    }

    /** Coverage as it would be with these entries and decisions. */
    public Coverage coverage(Viewer viewer, List<ListEntry> entries, Map<Long, List<Correspondence>> byEntry) {
        Set<Long> standardIds = new LinkedHashSet<>();
        byEntry.values()
                .forEach(row -> row.stream()
                        .map(Correspondence::standardId)
                        .filter(Objects::nonNull)
                        .forEach(standardIds::add));
        Map<Long, Map<DivisionCode, Claim>> answers = claims.ofStandards(viewer, standardIds);
        Set<Long> held = new LinkedHashSet<>(standardIds);
        answers.values()
                .forEach(row -> row.values().stream()
                        .map(Claim::mergedInto)
                        .filter(Objects::nonNull)
                        .forEach(held::add));
        return Coverage.of(new CoverageInput(
                viewer.scope(),
                entries,
                byEntry,
                standards.findAll(standardIds),
                standards.firstPublished(proposed(byEntry)),
                divisionsOf(viewer.scope()),
                holdings(viewer, held),
                answers));
    }

    /** The items of pairs that wait for a second person. */
    private static Set<Long> proposed(Map<Long, List<Correspondence>> byEntry) {
        Set<Long> proposed = new LinkedHashSet<>();
        byEntry.values()
                .forEach(row -> row.stream()
                        .filter(match -> match.state() != MatchState.ACCEPTED)
                        .map(Correspondence::standardId)
                        .filter(Objects::nonNull)
                        .forEach(proposed::add));
        return proposed;
    }

    private Map<Long, Map<DivisionCode, Holdings>> holdings(Viewer viewer, Set<Long> standardIds) {
        Map<Long, Map<DivisionCode, Holdings>> holdings = new HashMap<>();
        implementations.tallies(viewer, standardIds).forEach((standardId, row) -> {
            Map<DivisionCode, Holdings> there = new HashMap<>();
            row.forEach((division, tally) -> there.put(division, new Holdings(tally.all(), tally.inUse())));
            holdings.put(standardId, there);
        });
        return holdings;
    }
}
