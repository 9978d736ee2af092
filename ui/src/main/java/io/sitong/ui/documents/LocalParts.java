package io.sitong.ui.documents;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.DivisionNames;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.ui.start.SitongSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Finds who carries an item out where somebody is, in force. */
@Service
public class LocalParts {

    private static final int OFFICES = 20;
    /** 在用 in {@link io.sitong.catalog.item.CodeTable#TASK_STATE} */
    private static final String IN_USE = "1";

    private final PublicItems items;
    private final Divisions divisions;
    private final DivisionCode region;
    private final DivisionNames names;

    @Autowired
    LocalParts(PublicItems items, Divisions divisions, SitongSettings settings) {
        this(items, divisions, settings.region());
    }

    public LocalParts(PublicItems items, Divisions divisions, DivisionCode region) {
        this.items = items;
        this.divisions = divisions;
        this.region = region;
        this.names = new DivisionNames(divisions);
    }

    /**
     * @param asked where somebody is; the region where it is absent or not in it
     * @param chosen the number of the authority wanted there, where several carry the item out
     */
    public LocalPart find(long standardId, Optional<DivisionCode> asked, Optional<Long> chosen) {
        DivisionCode wanted = asked.filter(
                        d -> region.contains(d) && divisions.find(d).isPresent())
                .orElse(region);
        Map<DivisionCode, Integer> below = new TreeMap<>(items.placesIn(standardId, wanted));
        below.remove(wanted);
        for (Optional<DivisionCode> step = Optional.of(wanted);
                step.isPresent();
                step = step.get().equals(region)
                        ? Optional.empty()
                        : divisions.find(step.get()).map(Division::parent)) {
            List<Implementation> offices = officesAt(standardId, step.get());
            if (!offices.isEmpty()) {
                Implementation office = offices.stream()
                        .filter(o -> chosen.equals(Optional.of(o.id())))
                        .findFirst()
                        .orElse(offices.getFirst());
                return new LocalPart(wanted, step.get(), offices, office, below);
            }
        }
        return new LocalPart(wanted, null, List.of(), null, below);
    }

    private List<Implementation> officesAt(long standardId, DivisionCode division) {
        return items.carriedOutAt(standardId, division, OFFICES).stream()
                .filter(LocalParts::inUse)
                .toList();
    }

    /** The windows of all divisions that carry an item out, each behind the name of its division, by division. */
    List<ServicePlace> everywhere(long standardId) {
        List<ServicePlace> places = new ArrayList<>();
        collect(standardId, region, places);
        return places;
    }

    private void collect(long standardId, DivisionCode division, List<ServicePlace> places) {
        for (Implementation office : officesAt(standardId, division)) {
            for (ServicePlace place : placesOf(office.item())) {
                places.add(new ServicePlace(
                        names.of(division) + "：" + place.address(), place.phone(), place.hours(), place.traffic()));
            }
        }
        items.placesIn(standardId, division).keySet().stream()
                .filter(below -> !below.equals(division))
                .sorted()
                .forEach(below -> collect(standardId, below, places));
    }

    /** Where no windows are listed, what is said of them in words. */
    private static List<ServicePlace> placesOf(Item item) {
        if (!item.places().isEmpty()) {
            return item.places();
        }
        return item.find(ItemField.TRANSACT_ADDR)
                .map(address -> List.of(new ServicePlace(
                        address,
                        item.find(ItemField.LINK_WAY).orElse(null),
                        item.find(ItemField.TRANSACT_TIME).orElse(null),
                        null)))
                .orElse(List.of());
    }

    /** A published row may say itself that its item is paused or given up. */
    private static boolean inUse(Implementation implementation) {
        String state = implementation.item().text(ItemField.TASK_STATE);
        return state.isEmpty() || state.equals(IN_USE);
    }
}
