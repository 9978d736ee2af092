package io.sitong.ui.reduction;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.rules.reduce.ReductionTally;
import io.sitong.rules.reduce.Requirements;
import io.sitong.ui.links.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lines of the screen: figures of a count, and the implementations behind one standard item. */
@Component
class ReductionModel {

    private final StandardItems standards;
    private final Implementations implementations;
    private final Divisions divisions;

    ReductionModel(StandardItems standards, Implementations implementations, Divisions divisions) {
        this.standards = standards;
        this.implementations = implementations;
        this.divisions = divisions;
    }

    /** Standard items, those in which most implementations exceed the standard first. */
    List<ReductionRow> items(ReductionTally<DivisionCode> tally, DivisionCode within) {
        Map<Long, StandardItem> known = standards.findAll(tally.byStandard().keySet());
        List<ReductionRow> rows = new ArrayList<>();
        tally.byStandard().forEach((id, figures) -> {
            StandardItem standard = known.get(id);
            if (standard != null) {
                rows.add(new ReductionRow(
                        standard.item().text(ItemField.CATALOG_CODE),
                        standard.item().name(),
                        figures,
                        Links.reduction().with(Links.STANDARD, id).in(within)));
            }
        });
        rows.sort(Comparator.<ReductionRow>comparingLong(row -> row.figures().exceeding())
                .reversed()
                .thenComparing(ReductionRow::code));
        return rows;
    }

    /** Divisions directly below, in the order of their codes. */
    List<ReductionRow> places(ReductionTally<DivisionCode> tally) {
        List<ReductionRow> rows = new ArrayList<>();
        for (Map.Entry<DivisionCode, ReductionLine> place : tally.byPlace().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            rows.add(new ReductionRow(
                    "",
                    nameOf(place.getKey()),
                    place.getValue(),
                    Links.reduction().in(place.getKey())));
        }
        return rows;
    }

    Optional<StandardItem> standard(long id) {
        return standards.find(id);
    }

    /** The implementations of one standard item, each with what it asks for beyond it. */
    Page<ReducedItem> implementations(Viewer viewer, StandardItem standard, DivisionCode within, PageRequest request) {
        Requirements requirements = Requirements.of(standard.item());
        Page<ImplementationRow> page = implementations.page(
                viewer, ImplementationFilter.all().within(within).ofStandard(standard.id()), request);
        List<Long> ids = page.rows().stream().map(ImplementationRow::id).toList();
        Map<Long, Implementation> whole = implementations.findAll(viewer, ids);
        List<ReducedItem> rows = ids.stream()
                .map(whole::get)
                .filter(Objects::nonNull)
                .map(found -> new ReducedItem(found, requirements.exceededBy(found.item())))
                .toList();
        return new Page<>(rows, page.next());
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
