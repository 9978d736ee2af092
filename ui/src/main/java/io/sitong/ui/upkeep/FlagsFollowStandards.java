package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.rules.change.DriftedField;
import io.sitong.rules.change.StandardDrift;
import io.sitong.ui.start.SitongSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Flags the implementations that a newly published version concerns: they stand on an earlier one and say something else
 * in what it changed. Each version is looked through once, whoever published it.
 */
@Component
class FlagsFollowStandards {

    private final Drifts drifts;
    private final Implementations implementations;
    private final StandardItems standards;
    private final Clock clock;
    private final Viewer system;

    FlagsFollowStandards(
            Drifts drifts,
            Implementations implementations,
            StandardItems standards,
            Clock clock,
            SitongSettings settings) {
        this.drifts = drifts;
        this.implementations = implementations;
        this.standards = standards;
        this.clock = clock;
        this.system = Viewer.system(settings.region());
    }

    /** Looks every new version through and says how many implementations are flagged by them. */
    int lookThrough() {
        int flagged = 0;
        for (BasedOn inForce : drifts.toLookThrough()) {
            List<Drift> found = concerned(inForce);
            drifts.lookedThrough(system, inForce, found);
            flagged += found.size();
        }
        return flagged;
    }

    /** What one earlier version says, and in what the version in force differs. */
    private record Earlier(Item item, List<String> changed) {}

    private List<Drift> concerned(BasedOn inForce) {
        Item now = standards.find(inForce.standardId()).map(StandardItem::item).orElseThrow();
        Map<Integer, Optional<Earlier>> earlier = new HashMap<>();
        List<Drift> found = new ArrayList<>();
        implementations.forEach(system, ImplementationFilter.all().ofStandard(inForce.standardId()), local -> {
            BasedOn basedOn = local.basedOn();
            if (basedOn != null
                    && basedOn.snapshot() < inForce.snapshot()
                    && local.state() != ImplementationState.CANCELLED) {
                earlier.computeIfAbsent(basedOn.snapshot(), number -> earlier(inForce.standardId(), number, now))
                        .map(then -> StandardDrift.of(then.changed(), then.item(), now, local.item()))
                        .filter(fields -> !fields.isEmpty())
                        .ifPresent(fields -> found.add(flag(local, basedOn, inForce, fields)));
            }
        });
        return found;
    }

    private Optional<Earlier> earlier(long standardId, int number, Item now) {
        return standards
                .findSnapshot(standardId, number)
                .map(StandardSnapshot::item)
                .map(then -> new Earlier(then, StandardDrift.changed(then, now)));
    }

    private Drift flag(Implementation local, BasedOn basedOn, BasedOn inForce, List<DriftedField> fields) {
        return new Drift(
                local.id(),
                local.division(),
                inForce.standardId(),
                local.item().name(),
                basedOn.snapshot(),
                inForce.snapshot(),
                fields.stream().map(DriftedField::key).toList(),
                DriftState.OPEN,
                "",
                "",
                clock.instant());
    }
}
