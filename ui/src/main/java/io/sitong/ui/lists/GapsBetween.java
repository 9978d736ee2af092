package io.sitong.ui.lists;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListComparison;
import io.sitong.catalog.list.ListEntry;
import io.sitong.rules.coverage.Coverage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which gaps of places a new version opens and closes; an entry that goes on is the same one under another number. */
record GapsBetween(Set<Missing> now, Set<Missing> then) {

    /** @param entryId the number in the new version where the entry goes on, else its own */
    record Missing(long entryId, @Nullable Long standardId, DivisionCode division) {}

    static GapsBetween of(Coverage before, Coverage after, ListComparison comparison, Instant at) {
        Map<Long, Long> goesOn = new HashMap<>();
        for (EntryChange change : comparison.changes()) {
            ListEntry old = change.before();
            ListEntry entry = change.after();
            if (old != null && entry != null) {
                goesOn.put(old.id(), entry.id());
            }
        }
        return new GapsBetween(missing(before.gapsOfPlaces(at), goesOn), missing(after.gapsOfPlaces(at), Map.of()));
    }

    private static Set<Missing> missing(List<Gap> gaps, Map<Long, Long> goesOn) {
        Set<Missing> missing = new HashSet<>();
        for (Gap gap : gaps) {
            Long entry = gap.entryId();
            if (entry != null) {
                missing.add(new Missing(goesOn.getOrDefault(entry, entry), gap.standardId(), gap.division()));
            }
        }
        return missing;
    }

    /** The region itself first, then what lies directly below it, each with all under it. */
    List<Rehearsal.PlaceEffect> byChild(DivisionCode region, List<Division> divisions) {
        Map<DivisionCode, int[]> counts = new HashMap<>();
        now.forEach(gap -> count(counts, region, gap, 0, then.contains(gap) ? -1 : 3));
        then.forEach(gap -> count(counts, region, gap, 1, now.contains(gap) ? -1 : 2));
        List<Rehearsal.PlaceEffect> effects = new ArrayList<>();
        for (Division division : divisions) {
            boolean direct =
                    division.code().equals(region) || division.code().parent().equals(Optional.of(region));
            int[] count = counts.get(division.code());
            if (direct && count != null) {
                effects.add(new Rehearsal.PlaceEffect(division.code(), count[0], count[1], count[2], count[3]));
            }
        }
        return effects;
    }

    private static void count(
            Map<DivisionCode, int[]> counts, DivisionCode region, Missing gap, int column, int changeColumn) {
        DivisionCode place = gap.division();
        while (!place.equals(region)
                && !place.parent().equals(Optional.of(region))
                && place.parent().isPresent()) {
            place = place.parent().get();
        }
        int[] count = counts.computeIfAbsent(place, code -> new int[4]);
        count[column]++;
        if (changeColumn >= 0) {
            count[changeColumn]++;
        }
    }
}
