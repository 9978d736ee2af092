package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.ui.texts.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the implementations under a division say what their standards say (四同). */
final class ConsistencyCount {

    private static final int DIFFERENCES_LISTED = 100_000;

    private final Divisions divisions;
    private final StandardItems standards;
    private final Implementations implementations;
    private final Letterhead paper;

    ConsistencyCount(Divisions divisions, StandardItems standards, Implementations implementations, Letterhead paper) {
        this.divisions = divisions;
        this.standards = standards;
        this.implementations = implementations;
        this.paper = paper;
    }

    Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<Long, StandardItem> known = new HashMap<>();
        standards.forEach(StandardFilter.all(), s -> known.put(s.id(), s));
        List<Division> groups = divisions.childrenOf(scope);
        ConsistencyTally tally = new ConsistencyTally(DIFFERENCES_LISTED);
        long[] unattached = new long[1];
        implementations.forEach(viewer, ImplementationFilter.all().within(scope), implementation -> {
            StandardItem standard = standardOf(implementation, known);
            if (standard == null) {
                unattached[0]++;
                return;
            }
            tally.add(
                    new ConsistencyTally.Compared(
                            standard.item().text(ItemField.CATALOG_CODE),
                            standard.item().name(),
                            standard.item().text(ItemField.GUIDE_DEPT),
                            group(groups, implementation.division(), scope),
                            paper.nameOf(implementation.division()),
                            implementation.item().text(ItemField.DEPT_NAME)),
                    ItemComparison.of(standard.item(), implementation.item()));
        });
        String title = groups.isEmpty() ? "" : Messages.term(groups.get(0).level());
        return ConsistencyReport.outline(new ConsistencyData(
                paper.nameOf(scope), title, tally, unattached[0], paper.imprint(viewer, about.orElse(null))));
    }

    /** The standard an implementation was made from, if it is among those known. */
    static @Nullable StandardItem standardOf(Implementation implementation, Map<Long, StandardItem> known) {
        var based = implementation.basedOn();
        return based == null ? null : known.get(based.standardId());
    }

    private String group(List<Division> groups, DivisionCode place, DivisionCode scope) {
        for (Division group : groups) {
            if (group.code().contains(place)) {
                return group.name();
            }
        }
        return paper.nameOf(scope);
    }
}
