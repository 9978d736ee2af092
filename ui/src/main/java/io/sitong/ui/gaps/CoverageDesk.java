package io.sitong.ui.gaps;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.CoverageInput;
import io.sitong.rules.coverage.Holdings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Gathers what coverage is composed of, with a handful of grouped queries however many implementations there are. */
@Service
public class CoverageDesk {

    private static final Set<ImplementationState> IN_USE =
            EnumSet.complementOf(EnumSet.of(ImplementationState.SUSPENDED, ImplementationState.CANCELLED));

    private final Divisions divisions;
    private final NationalLists lists;
    private final Matches matches;
    private final StandardItems standards;
    private final Implementations implementations;
    private final Claims claims;
    private final Gaps gaps;
    private final Clock clock;

    public CoverageDesk(
            Divisions divisions,
            NationalLists lists,
            Matches matches,
            StandardItems standards,
            Implementations implementations,
            Claims claims,
            Gaps gaps,
            Clock clock) {
        this.divisions = divisions;
        this.lists = lists;
        this.matches = matches;
        this.standards = standards;
        this.implementations = implementations;
        this.claims = claims;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Coverage of one list in the divisions under the viewer's scope, down to the banners. */
    public Coverage coverage(Viewer viewer, long listId) {
        Map<Long, List<Correspondence>> byEntry = matches.ofList(listId);
        Set<Long> standardIds = new LinkedHashSet<>();
        byEntry.values()
                .forEach(row -> row.stream()
                        .map(Correspondence::standardId)
                        .filter(Objects::nonNull)
                        .forEach(standardIds::add));
        Map<Long, StandardItem> known = standards.findAll(standardIds);
        return Coverage.of(new CoverageInput(
                viewer.scope(),
                lists.entriesOf(listId),
                byEntry,
                known,
                divisionsOf(viewer.scope()),
                holdings(viewer, standardIds),
                claims.ofStandards(viewer, standardIds)));
    }

    /** Opens, keeps and closes gaps so that they say what coverage says now. */
    public Coverage refreshGaps(Viewer viewer, long listId) {
        Coverage coverage = coverage(viewer, listId);
        gaps.refresh(viewer, listId, coverage.gaps(clock.instant()));
        return coverage;
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

    private Map<Long, Map<DivisionCode, Holdings>> holdings(Viewer viewer, Set<Long> standardIds) {
        ImplementationFilter all = ImplementationFilter.all();
        ImplementationFilter inUse = new ImplementationFilter(null, null, null, null, null, null, IN_USE);
        Map<Long, Map<DivisionCode, Integer>> every = implementations.countByStandardAndDivision(viewer, all);
        Map<Long, Map<DivisionCode, Integer>> used = implementations.countByStandardAndDivision(viewer, inUse);
        Map<Long, Map<DivisionCode, Holdings>> holdings = new HashMap<>();
        for (Long standardId : standardIds) {
            Map<DivisionCode, Integer> usedHere = used.getOrDefault(standardId, Map.of());
            Map<DivisionCode, Holdings> row = new HashMap<>();
            every.getOrDefault(standardId, Map.of())
                    .forEach((division, count) ->
                            row.put(division, new Holdings(count, usedHere.getOrDefault(division, 0))));
            holdings.put(standardId, row);
        }
        return holdings;
    }
}
