package io.sitong.ui.zone;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.ui.start.SitongSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds who carries an item out where somebody is, in force. */
@Component
class LocalParts {

    private static final int OFFICES = 20;
    /** 在用 in {@link io.sitong.catalog.item.CodeTable#TASK_STATE} */
    private static final String IN_USE = "1";

    private final PublicItems items;
    private final Divisions divisions;
    private final DivisionCode region;

    LocalParts(PublicItems items, Divisions divisions, SitongSettings settings) {
        this.items = items;
        this.divisions = divisions;
        this.region = settings.region();
    }

    LocalPart find(long standardId, Asked asked) {
        DivisionCode wanted = asked.division()
                .filter(d -> region.contains(d) && divisions.find(d).isPresent())
                .orElse(region);
        Map<DivisionCode, Integer> below = new TreeMap<>(items.placesIn(standardId, wanted));
        below.remove(wanted);
        for (Optional<DivisionCode> step = Optional.of(wanted);
                step.isPresent();
                step = step.get().equals(region)
                        ? Optional.empty()
                        : divisions.find(step.get()).map(Division::parent)) {
            List<Implementation> offices = items.carriedOutAt(standardId, step.get(), OFFICES).stream()
                    .filter(LocalParts::inUse)
                    .toList();
            if (!offices.isEmpty()) {
                Implementation office = offices.stream()
                        .filter(o -> asked.office().equals(Optional.of(o.id())))
                        .findFirst()
                        .orElse(offices.getFirst());
                return new LocalPart(wanted, step.get(), offices, office, below);
            }
        }
        return new LocalPart(wanted, null, List.of(), null, below);
    }

    /** A published row may say itself that its item is paused or given up. */
    private static boolean inUse(Implementation implementation) {
        String state = implementation.item().text(ItemField.TASK_STATE);
        return state.isEmpty() || state.equals(IN_USE);
    }
}
