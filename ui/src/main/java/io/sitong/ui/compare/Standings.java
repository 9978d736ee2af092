package io.sitong.ui.compare;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.rules.chain.PlaceStanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How divisions stand to one standard item, each by itself; those it does not concern are left out. */
final class Standings {

    private final SortedMap<DivisionCode, PlaceStanding> places;

    /** @param places {@link PlaceStanding#NOT_CONCERNED} may be among them */
    Standings(Map<DivisionCode, PlaceStanding> places) {
        this.places = new TreeMap<>(places);
        this.places.values().removeIf(standing -> standing == PlaceStanding.NOT_CONCERNED);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Of this division alone. */
    Standings at(DivisionCode division) {
        PlaceStanding own = places.get(division);
        return new Standings(own == null ? Map.of() : Map.of(division, own));
    }

    /** Of this division and all below it. */
    Standings in(DivisionCode division) {
        Map<DivisionCode, PlaceStanding> inside = new TreeMap<>();
        places.tailMap(division).forEach((place, standing) -> {
            if (division.contains(place)) {
                inside.put(place, standing);
            }
        });
        return new Standings(inside);
    }

    /** Which divisions stand how. */
    Map<PlaceStanding, List<DivisionCode>> byStanding() {
        Map<PlaceStanding, List<DivisionCode>> found = new EnumMap<>(PlaceStanding.class);
        places.forEach((place, standing) ->
                found.computeIfAbsent(standing, kind -> new ArrayList<>()).add(place));
        return Collections.unmodifiableMap(found);
    }

    int count(PlaceStanding standing) {
        return Collections.frequency(places.values(), standing);
    }

    int size() {
        return places.size();
    }

    /** How many places somebody has to do something in. */
    int open() {
        return (int) places.values().stream().filter(PlaceStanding::open).count();
    }
}
