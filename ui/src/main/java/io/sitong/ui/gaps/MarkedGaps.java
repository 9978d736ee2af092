package io.sitong.ui.gaps;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapKeeper;
import io.sitong.catalog.gap.GapMark;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.store.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again for the gaps that marks point to: only of the entries concerned, and only where something was done. */
public final class MarkedGaps implements GapKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(MarkedGaps.class);

    /** From so many places on, the whole region is looked at in one go. */
    private static final int PLACES = 8;

    /** Up to so many entries and items are looked up one by one. */
    private static final int FEW = 50;

    private final CoverageDesk desk;
    private final NationalLists lists;
    private final Matches matches;
    private final Claims claims;
    private final Viewer system;

    /** @param system sees the whole region */
    public MarkedGaps(Stores stores, CoverageDesk desk, Viewer system) {
        this.desk = desk;
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.claims = stores.claims();
        this.system = system;
    }

    @Override
    public boolean lookAgain(List<GapMark> marks) {
        try {
            Map<DivisionCode, Touched> places = places(marks);
            for (NationalList list : lists.inForce()) {
                if (marks.stream().anyMatch(mark -> Objects.equals(mark.listId(), list.id()))) {
                    desk.refreshGaps(system, list.id());
                } else {
                    places.forEach((place, touched) -> lookAgain(list, place, touched));
                }
            }
            return true;
        } catch (RuntimeException e) {
            // a figure in the menu is not worth a screen that does not open; the marks stay
            LOG.error("gaps could not be brought up to date", e);
            return false;
        }
    }

    /** What was touched in one place. */
    private static final class Touched {

        private final Set<Long> entries = new HashSet<>();
        private final Set<Long> standards = new HashSet<>();
        private boolean everyStandard;

        void add(GapMark mark) {
            Long entry = mark.entryId();
            Long standard = mark.standardId();
            if (entry != null) {
                entries.add(entry);
            } else if (standard != null) {
                standards.add(standard);
            } else {
                everyStandard = everyStandard || mark.division() != null;
            }
        }
    }

    private Map<DivisionCode, Touched> places(List<GapMark> marks) {
        Map<DivisionCode, Touched> places = byPlace(marks, GapMark::division);
        if (places.size() > PLACES) {
            places = byPlace(marks, mark -> null);
        }
        // a place may say that it carries one item out as part of another
        places.values().forEach(touched -> touched.standards.addAll(claims.mergedInto(touched.standards)));
        return places;
    }

    private Map<DivisionCode, Touched> byPlace(List<GapMark> marks, Function<GapMark, @Nullable DivisionCode> placeOf) {
        Map<DivisionCode, Touched> places = new TreeMap<>();
        for (GapMark mark : marks) {
            if (mark.listId() == null) {
                DivisionCode place = placeOf.apply(mark);
                places.computeIfAbsent(place == null ? system.scope() : place, p -> new Touched())
                        .add(mark);
            }
        }
        return places;
    }

    private void lookAgain(NationalList list, DivisionCode place, Touched touched) {
        boolean few = !touched.everyStandard && touched.entries.size() + touched.standards.size() <= FEW;
        Map<Long, List<Correspondence>> decided = few ? decidedOf(touched) : matches.ofList(list.id());
        List<ListEntry> entries = few
                ? decided.keySet().stream()
                        .flatMap(id -> lists.findEntry(id).stream())
                        .filter(entry -> entry.listId() == list.id())
                        .toList()
                : lists.entriesOf(list.id()).stream()
                        .filter(entry -> concerns(touched, entry, decided.getOrDefault(entry.id(), List.of())))
                        .toList();
        if (!entries.isEmpty()) {
            Map<Long, List<Correspondence>> theirs = new HashMap<>();
            entries.forEach(entry -> theirs.put(entry.id(), decided.getOrDefault(entry.id(), List.of())));
            desk.refreshGaps(system, list.id(), entries, theirs, place);
        }
    }

    private Map<Long, List<Correspondence>> decidedOf(Touched touched) {
        Set<Long> entries = new HashSet<>(touched.entries);
        for (long standard : touched.standards) {
            matches.ofStandard(standard).forEach(pair -> entries.add(pair.entryId()));
        }
        return entries.stream().collect(Collectors.toMap(Function.identity(), matches::ofEntry));
    }

    private static boolean concerns(Touched touched, ListEntry entry, List<Correspondence> decided) {
        List<Long> standards = new ArrayList<>();
        decided.forEach(pair -> {
            Long standard = pair.standardId();
            if (standard != null) {
                standards.add(standard);
            }
        });
        return touched.entries.contains(entry.id())
                || (touched.everyStandard
                        ? !standards.isEmpty()
                        : standards.stream().anyMatch(touched.standards::contains));
    }
}
