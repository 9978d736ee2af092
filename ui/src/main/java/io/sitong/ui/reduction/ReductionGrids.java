package io.sitong.ui.reduction;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.rules.reduce.Amount;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.rules.reduce.SharingDemand;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of the screen. */
final class ReductionGrids {

    private ReductionGrids() {}

    static Grid<ReductionRow> lines(String nameHeading, List<ReductionRow> rows, boolean coded) {
        Grid<ReductionRow> grid = new Grid<>();
        KeysetGrid.dense(grid);
        if (coded) {
            grid.addColumn(CodeText.renderer(ReductionRow::code))
                    .setHeader(Messages.get("reduction.column.code"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.addComponentColumn(row -> LinkTo.anchor(row.name(), row.opens()))
                .setHeader(nameHeading)
                .setWidth("14rem")
                .setFlexGrow(1);
        count(grid, "reduction.column.implementations", ReductionLine::implementations);
        count(grid, "reduction.column.exceeding", ReductionLine::exceeding);
        figure(grid, "reduction.column.materials", ReductionLine::materials);
        figure(grid, "reduction.column.workdays", ReductionLine::workdays);
        figure(grid, "reduction.column.visits", ReductionLine::visits);
        figure(grid, "reduction.column.fees", ReductionLine::fees);
        count(grid, "reduction.column.papers", ReductionLine::papers);
        count(grid, "reduction.column.licence", ReductionLine::byLicence);
        count(grid, "reduction.column.sharing", ReductionLine::bySharing);
        grid.setItems(rows);
        return grid;
    }

    private static void count(Grid<ReductionRow> grid, String heading, Function<ReductionLine, Long> figure) {
        grid.addColumn(row -> Messages.number(figure.apply(row.figures())))
                .setComparator(row -> figure.apply(row.figures()))
                .setHeader(Messages.get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static void figure(
            Grid<ReductionRow> grid, String heading, Function<ReductionLine, ReductionLine.Figure> figure) {
        grid.addColumn(row -> words(row.figures(), figure.apply(row.figures())))
                .setComparator(row -> figure.apply(row.figures()).beyond())
                .setTooltipGenerator(row -> Messages.get(
                        "reduction.figure.tip",
                        figure.apply(row.figures()).known(),
                        row.figures().implementations()
                                - figure.apply(row.figures()).known(),
                        figure.apply(row.figures()).exceeding()))
                .setHeader(Messages.get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** The sum, with how many are unknown behind it. */
    static String words(ReductionLine line, ReductionLine.Figure figure) {
        if (figure.known() == 0) {
            return Messages.get("reduction.unknown");
        }
        long unknown = line.implementations() - figure.known();
        String sum = number(figure.beyond());
        return unknown == 0 ? sum : Messages.get("reduction.with.unknown", sum, unknown);
    }

    static Grid<SharingDemand> demands(List<SharingDemand> demands) {
        Grid<SharingDemand> grid = new Grid<>();
        KeysetGrid.dense(grid);
        text(
                grid,
                "reduction.column.issuer",
                demand -> demand.issuer().isEmpty() ? Messages.get("reduction.issuer.unknown") : demand.issuer());
        text(grid, "reduction.column.material", SharingDemand::material);
        text(grid, "reduction.column.by.licence", SharingDemand::licence);
        number(grid, "reduction.column.asked", SharingDemand::implementations);
        number(grid, "reduction.column.standards", demand -> (long) demand.standards());
        number(grid, "reduction.column.places", demand -> (long) demand.places());
        grid.setItems(demands);
        return grid;
    }

    private static void text(Grid<SharingDemand> grid, String heading, Function<SharingDemand, String> text) {
        grid.addColumn(text::apply)
                .setSortable(true)
                .setHeader(Messages.get(heading))
                .setFlexGrow(1);
    }

    private static void number(Grid<SharingDemand> grid, String heading, Function<SharingDemand, Long> number) {
        grid.addColumn(demand -> Messages.number(number.apply(demand)))
                .setComparator(number::apply)
                .setHeader(Messages.get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    static KeysetGrid<ReducedItem> implementations(ReductionModel model) {
        KeysetGrid<ReducedItem> grid = new KeysetGrid<>();
        grid.addComponentColumn(row -> LinkTo.anchor(
                        model.nameOf(row.implementation().division()),
                        Links.localItem(row.implementation().id())))
                .setHeader(Messages.get("reduction.column.place"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.implementation().item().text(ItemField.DEPT_NAME))
                .setHeader(Messages.get("reduction.column.authority"))
                .setFlexGrow(1);
        grid.addColumn(row -> amount(row.excess().materials()))
                .setHeader(Messages.get("reduction.column.materials"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.excess().extraMaterials().stream()
                        .map(Material::name)
                        .collect(Collectors.joining(Messages.get("reduction.joiner"))))
                .setHeader(Messages.get("reduction.column.extra"))
                .setFlexGrow(2);
        grid.addFigureColumn(row -> amount(row.excess().workdays()))
                .setHeader(Messages.get("reduction.column.workdays"));
        grid.addFigureColumn(row -> amount(row.excess().visits())).setHeader(Messages.get("reduction.column.visits"));
        grid.addColumn(row -> row.excess().fees().known()
                        ? row.excess().extraFees().stream()
                                .map(Fee::name)
                                .collect(Collectors.joining(Messages.get("reduction.joiner")))
                        : Messages.get("reduction.unknown"))
                .setHeader(Messages.get("reduction.column.extra.fees"))
                .setFlexGrow(1);
        grid.addFigureColumn(row -> Messages.number(row.excess().sparable()))
                .setHeader(Messages.get("reduction.column.sparable"));
        return grid;
    }

    private static String amount(Amount amount) {
        return amount.known() ? number(amount.beyond()) : Messages.get("reduction.unknown");
    }

    private static String number(double amount) {
        double rounded = Math.round(amount * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Messages.number((long) rounded)
                : String.format(Locale.ROOT, "%,.1f", rounded);
    }
}
