package io.sitong.ui.chain;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.chain.Chain;
import io.sitong.rules.chain.ChainCheck;
import io.sitong.rules.chain.ChainPlace;
import io.sitong.rules.chain.ChainVerdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Judges the chains of the standard items over the divisions a viewer may see; asks the store for a block at a time. */
@Service
public class ChainDesk {

    private static final int BLOCK = 100;

    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final Claims claims;
    private final NationalLists lists;
    private final Matches matches;

    public ChainDesk(
            Divisions divisions,
            StandardItems standards,
            Implementations implementations,
            Claims claims,
            NationalLists lists,
            Matches matches) {
        this.divisions = divisions;
        this.standards = standards;
        this.implementations = implementations;
        this.claims = claims;
        this.lists = lists;
        this.matches = matches;
    }

    public ChainVerdict of(Viewer viewer, StandardItem standard) {
        Map<Long, ChainVerdict> found = new LinkedHashMap<>();
        new Reading(viewer).judge(List.of(standard), (item, verdict) -> found.put(item.id(), verdict));
        return found.getOrDefault(standard.id(), new ChainVerdict(List.of(), List.of()));
    }

    /** Every published item with its verdict, in the order of the store. */
    public void forEach(Viewer viewer, BiConsumer<StandardItem, ChainVerdict> receiver) {
        Reading reading = new Reading(viewer);
        List<StandardItem> block = new ArrayList<>();
        standards.forEach(StandardFilter.all(), standard -> {
            block.add(standard);
            if (block.size() == BLOCK) {
                reading.judge(block, receiver);
                block.clear();
            }
        });
        reading.judge(block, receiver);
    }

    /** What is the same for every item of one question. */
    private final class Reading {

        private final Viewer viewer;
        private final Map<Level, Integer> divisionsAt = new EnumMap<>(Level.class);
        private final Set<Long> inForce = new HashSet<>();

        Reading(Viewer viewer) {
            this.viewer = viewer;
            for (Level level : Level.values()) {
                divisionsAt.put(level, (int) divisions.atLevel(level, viewer.scope()).stream()
                        .filter(division -> !division.functionalZone())
                        .count());
            }
            lists.inForce().stream().map(NationalList::id).forEach(inForce::add);
        }

        void judge(List<StandardItem> block, BiConsumer<StandardItem, ChainVerdict> receiver) {
            Map<Long, Map<DivisionCode, Claim>> answers = claims.ofStandards(
                    viewer, block.stream().map(StandardItem::id).toList());
            Set<Long> wanted = new TreeSet<>();
            block.forEach(standard -> wanted.add(standard.id()));
            answers.values()
                    .forEach(given -> given.values().forEach(claim -> {
                        Long other = claim.mergedInto();
                        if (other != null) {
                            wanted.add(other);
                        }
                    }));
            Map<Long, Map<DivisionCode, InUse>> held = implementations.tallies(viewer, wanted);
            for (StandardItem standard : block) {
                if (!standard.state().neverPublished()) {
                    receiver.accept(
                            standard,
                            ChainCheck.of(chain(standard, answers.getOrDefault(standard.id(), Map.of()), held))
                                    .within(viewer.scope()));
                }
            }
        }

        private Chain chain(
                StandardItem standard, Map<DivisionCode, Claim> answers, Map<Long, Map<DivisionCode, InUse>> held) {
            Map<DivisionCode, InUse> own = held.getOrDefault(standard.id(), Map.of());
            Set<DivisionCode> heard = new TreeSet<>(own.keySet());
            heard.addAll(answers.keySet());
            List<ChainPlace> places = new ArrayList<>();
            for (DivisionCode division : heard) {
                InUse here = own.getOrDefault(division, new InUse(0, 0));
                Optional<Claim> claim = Optional.ofNullable(answers.get(division));
                places.add(new ChainPlace(
                        division,
                        here.inUse(),
                        claim.map(Claim::answer).orElse(ClaimAnswer.UNKNOWN),
                        claim.map(Claim::mergedInto)
                                .map(other -> heldHereOrAbove(held.getOrDefault(other, Map.of()), division))
                                .orElse(true)));
            }
            boolean closed = standard.state() == StandardState.SUSPENDED || standard.state() == StandardState.CANCELLED;
            return new Chain(levels(standard), closed, closed ? entries(standard) : List.of(), divisionsAt, places);
        }

        private List<String> entries(StandardItem standard) {
            return matches.ofStandard(standard.id()).stream()
                    .filter(match -> match.polarity() == Polarity.IS && match.state() == MatchState.ACCEPTED)
                    .map(Correspondence::entryId)
                    .flatMap(id -> lists.findEntry(id).stream())
                    .filter(entry -> inForce.contains(entry.listId()))
                    .map(ListEntry::name)
                    .toList();
        }
    }

    private static Set<Level> levels(StandardItem standard) {
        return standard.item().codes(ItemField.USE_LEVEL).stream()
                .flatMap(code -> Level.findByCode(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    }

    private static boolean heldHereOrAbove(Map<DivisionCode, InUse> held, DivisionCode division) {
        for (Optional<DivisionCode> at = Optional.of(division);
                at.isPresent();
                at = at.get().parent()) {
            InUse here = held.get(at.get());
            if (here != null && here.inUse() > 0) {
                return true;
            }
        }
        return false;
    }
}
