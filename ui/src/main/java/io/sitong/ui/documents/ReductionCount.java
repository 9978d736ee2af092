package io.sitong.ui.documents;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.compare.UnknownMaterials;
import io.sitong.rules.reduce.Excess;
import io.sitong.rules.reduce.ReductionTally;
import io.sitong.rules.reduce.Requirements;
import io.sitong.rules.reduce.SharingTally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Counts what could be reduced under one division, while its implementations stream by. */
@Service
public class ReductionCount {

    private static final int PAPERS_KEPT = 100_000;
    private static final int NAMES_KEPT = 20_000;

    private final StandardItems standards;
    private final Implementations implementations;
    private final Divisions divisions;

    public ReductionCount(StandardItems standards, Implementations implementations, Divisions divisions) {
        this.standards = standards;
        this.implementations = implementations;
        this.divisions = divisions;
    }

    /**
     * A count.
     *
     * @param tally by standard item and by division directly below
     * @param sharing the papers others could share
     * @param unknown the material names that wait for a decision
     */
    public record Counted(ReductionTally<DivisionCode> tally, SharingTally sharing, UnknownMaterials unknown) {}

    /** Told of every implementation that was compared. */
    @FunctionalInterface
    public interface Compared {
        void take(Implementation implementation, StandardItem standard, Excess excess);
    }

    /** Counts what the viewer may see of the division; keeps figures only, no implementation. */
    public Counted count(Viewer viewer, DivisionCode within, Compared compared) {
        Map<Long, StandardItem> ruling = new HashMap<>();
        Map<Long, Requirements> requirements = new HashMap<>();
        standards.forEach(StandardFilter.all(), standard -> {
            ruling.put(standard.id(), standard);
            requirements.put(standard.id(), Requirements.of(standard.item()));
        });
        Counted counted =
                new Counted(new ReductionTally<>(), new SharingTally(PAPERS_KEPT), new UnknownMaterials(NAMES_KEPT));
        List<Division> children = divisions.childrenOf(within);
        Map<DivisionCode, DivisionCode> places = new HashMap<>();
        implementations.forEach(viewer, ImplementationFilter.all().within(within), implementation -> {
            BasedOn basedOn = implementation.basedOn();
            StandardItem standard = basedOn == null ? null : ruling.get(basedOn.standardId());
            Requirements required = basedOn == null ? null : requirements.get(basedOn.standardId());
            if (standard == null || required == null) {
                counted.tally().addUnattached();
                return;
            }
            Excess excess = required.exceededBy(implementation.item());
            DivisionCode place =
                    places.computeIfAbsent(implementation.division(), code -> childHolding(code, children, within));
            counted.tally().add(standard.id(), place, excess);
            counted.sharing().add(standard.id(), implementation.division(), excess);
            counted.unknown().add(standard.id(), standard.item(), implementation.item());
            compared.take(implementation, standard, excess);
        });
        return counted;
    }

    private static DivisionCode childHolding(DivisionCode code, List<Division> children, DivisionCode within) {
        return children.stream()
                .map(Division::code)
                .filter(child -> child.contains(code))
                .findFirst()
                .orElse(within);
    }
}
