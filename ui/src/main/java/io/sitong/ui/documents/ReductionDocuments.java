package io.sitong.ui.documents;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.reduction.ReducedRow;
import io.sitong.reports.reduction.ReductionData;
import io.sitong.reports.reduction.ReductionReport;
import io.sitong.reports.reduction.SharingData;
import io.sitong.reports.reduction.SharingReport;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.reduce.Excess;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.rules.reduce.ReductionTally;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The two documents about what could be reduced: the analysis, and what other departments would have to share. */
@Service
public class ReductionDocuments {

    private static final int ROWS_LISTED = 100_000;

    private final ReductionCount count;
    private final StandardItems standards;
    private final Divisions divisions;
    private final Clock clock;

    public ReductionDocuments(ReductionCount count, StandardItems standards, Divisions divisions, Clock clock) {
        this.count = count;
        this.standards = standards;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** @throws NotYourDivision when the division lies outside the viewer's scope */
    public Outline reduction(Viewer viewer, DivisionCode scope) {
        List<ReducedRow> rows = new ArrayList<>();
        ReductionTally<DivisionCode> tally = count(viewer, scope, (implementation, standard, excess) -> {
                    if (excess.any() && rows.size() < ROWS_LISTED) {
                        rows.add(row(implementation, standard, excess));
                    }
                })
                .tally();
        List<Division> below = divisions.childrenOf(scope);
        return ReductionReport.outline(new ReductionData(
                nameOf(scope),
                Messages.term(
                        below.isEmpty()
                                ? divisions.find(scope).orElseThrow().level()
                                : below.getFirst().level()),
                tally.total(),
                items(tally),
                places(tally),
                rows,
                tally.unattached(),
                imprint(viewer)));
    }

    /** @throws NotYourDivision when the division lies outside the viewer's scope */
    public Outline sharing(Viewer viewer, DivisionCode scope) {
        ReductionCount.Counted counted = count(viewer, scope, (implementation, standard, excess) -> {});
        return SharingReport.outline(new SharingData(
                nameOf(scope),
                counted.tally().total(),
                counted.sharing().demands(),
                counted.sharing().beyondLimit(),
                imprint(viewer)));
    }

    private ReductionCount.Counted count(Viewer viewer, DivisionCode scope, ReductionCount.Compared compared) {
        if (!viewer.maySee(scope)) {
            throw new NotYourDivision(scope.value());
        }
        return count.count(viewer, scope, compared);
    }

    private List<ReductionData.Line> items(ReductionTally<DivisionCode> tally) {
        Map<Long, StandardItem> known = standards.findAll(tally.byStandard().keySet());
        List<ReductionData.Line> lines = new ArrayList<>();
        tally.byStandard().forEach((id, figures) -> {
            StandardItem standard = known.get(id);
            Item item = standard == null ? Item.builder().build() : standard.item();
            lines.add(new ReductionData.Line(item.text(ItemField.CATALOG_CODE), item.name(), figures));
        });
        lines.sort(Comparator.comparing(ReductionData.Line::code));
        return lines;
    }

    private List<ReductionData.Line> places(ReductionTally<DivisionCode> tally) {
        List<ReductionData.Line> lines = new ArrayList<>();
        for (Map.Entry<DivisionCode, ReductionLine> place : tally.byPlace().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            lines.add(new ReductionData.Line("", nameOf(place.getKey()), place.getValue()));
        }
        return lines;
    }

    private ReducedRow row(Implementation implementation, StandardItem standard, Excess excess) {
        return new ReducedRow(
                standard.item().text(ItemField.CATALOG_CODE),
                standard.item().name(),
                nameOf(implementation.division()),
                implementation.item().text(ItemField.DEPT_NAME),
                new ReducedRow.Promises(promise(standard.item()), promise(implementation.item())),
                excess);
    }

    private static String promise(Item item) {
        return item.promiseLimit().map(TimeLimit::text).orElse("");
    }

    private Imprint imprint(Viewer viewer) {
        return new Imprint(
                viewer.name(),
                OfficeTime.today(clock),
                Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                null);
    }

    private String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
