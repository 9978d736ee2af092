package io.sitong.ui.items;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.rules.change.DriftedField;
import io.sitong.rules.change.StandardDrift;
import java.util.List;

/**
 * An implementation whose standard changed, on the screen: the three texts of each field that is still to be decided, and
 * the decision. When the last one is decided, the implementation stands on the version in force.
 */
final class DriftModel {

    private final Drifts drifts;
    private final Implementations implementations;
    private final Viewer viewer;
    private final StandardItem standard;
    private final Item then;
    private Drift drift;
    private Implementation local;

    DriftModel(Drifts drifts, Implementations implementations, StandardItems standards, Viewer viewer, Drift drift) {
        this.drifts = drifts;
        this.implementations = implementations;
        this.viewer = viewer;
        this.drift = drift;
        this.local = implementations.find(viewer, drift.implementationId()).orElseThrow();
        this.standard = standards.find(drift.standardId()).orElseThrow();
        this.then = standards
                .findSnapshot(drift.standardId(), drift.basedOn())
                .map(StandardSnapshot::item)
                .orElse(standard.item());
    }

    Drift drift() {
        return drift;
    }

    Implementation local() {
        return local;
    }

    /** The version in force, which may be later than the one that raised the flag. */
    int inForce() {
        return standard.snapshot();
    }

    boolean open() {
        return drift.state() == DriftState.OPEN && !fields().isEmpty();
    }

    boolean mayDecide() {
        return viewer.mayChangeRowsOf(local.division());
    }

    /** What is still to be decided; a field that says the same as the standard by now is not. */
    List<DriftedField> fields() {
        return StandardDrift.of(drift.fields(), then, standard.item(), local.item());
    }

    /** Takes the standard's text over in the fields named. */
    void takeOver(List<String> keys) {
        decide(StandardDrift.takeOver(local.item(), standard.item(), keys), keys, "");
    }

    /** Keeps the local text in the fields named. */
    void keep(List<String> keys, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("kept without a reason");
        }
        decide(local.item(), keys, reason.strip());
    }

    private void decide(Item text, List<String> keys, String reason) {
        List<String> stillOpen = fields().stream()
                .map(DriftedField::key)
                .filter(key -> !keys.contains(key))
                .toList();
        BasedOn basedOn = stillOpen.isEmpty() ? new BasedOn(drift.standardId(), standard.snapshot()) : local.basedOn();
        Drift decided = drift.decided(stillOpen, reason, viewer.name());
        local = drifts.decide(
                viewer,
                new Implementation(
                        local.id(), local.version(), local.division(), text, local.state(), basedOn, local.changedAt()),
                decided);
        drift = decided;
    }

    /** Reads again what others may have changed. */
    void reload() {
        local = implementations.find(viewer, local.id()).orElse(local);
        drift = drifts.find(viewer, local.id()).orElse(drift);
    }
}
