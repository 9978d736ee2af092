package io.sitong.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.Severity;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Chart;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 工作台. */
@Route(Links.DASHBOARD)
@PermitAll
class DashboardView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DashboardModel model;
    private final transient CurrentViewer viewer;

    DashboardView(DashboardModel model, CurrentViewer viewer) {
        super(Messages.get("dashboard.title"), Messages.get("dashboard.purpose"));
        this.model = model;
        this.viewer = viewer;
        addClassName("dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DivisionInUrl.read(event.getLocation(), viewer.get()), event.getUI());
    }

    private void show(DivisionCode within, UI ui) {
        DashboardModel.Figures figures =
                model.figures(viewer.get(), within, ui.accessLater(() -> show(within, ui), () -> {})::run);
        content(
                tiles(figures, within),
                columns(panel("dashboard.waiting", waiting(figures)), panel("dashboard.imports", imports(figures))),
                columns(
                        panel("dashboard.consistency", consistency(figures)),
                        panel("dashboard.gaps", gaps(figures, within))));
    }

    private static Div tiles(DashboardModel.Figures figures, DivisionCode within) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        figures.list()
                .ifPresent(list -> tiles.add(new FigureTile(
                        Messages.get("dashboard.tile.list"),
                        Messages.get("dashboard.of", list.confirmed(), list.entries()),
                        Messages.get("dashboard.tile.list.beside", list.proposed(), list.undecided()),
                        Links.matching())));
        figures.coverage()
                .ifPresent(share -> tiles.add(new FigureTile(
                        Messages.get("dashboard.tile.coverage"),
                        share.expected() == 0 ? Messages.get("dashboard.nothing") : percent(share.rate()),
                        Messages.get("dashboard.tile.coverage.beside", share.expected(), share.covered()),
                        Links.gaps().in(within))));
        tiles.add(
                new FigureTile(
                        Messages.get("dashboard.tile.consistency"),
                        figures.consistency()
                                .map(known -> known.total().total() == 0
                                        ? Messages.get("dashboard.nothing")
                                        : percent(known.total().rate()))
                                .orElse("…"),
                        figures.consistency()
                                .map(known -> Messages.get(
                                        "dashboard.tile.consistency.beside",
                                        known.total().holding(),
                                        known.total().total()))
                                .orElse(Messages.get("dashboard.counting")),
                        Links.compare().in(within)),
                new FigureTile(
                        Messages.get("dashboard.tile.gaps"),
                        Messages.number(figures.openGaps()),
                        Messages.get(
                                "dashboard.tile.gaps.beside", figures.gaps().size()),
                        Links.gaps().in(within)),
                new FigureTile(
                        Messages.get("dashboard.tile.findings"),
                        Messages.number(figures.openFindings()),
                        Messages.get(
                                "dashboard.tile.findings.beside",
                                figures.findings().getOrDefault(Severity.ERROR, 0L),
                                figures.findings().getOrDefault(Severity.WARNING, 0L)),
                        Links.rules().in(within)),
                new FigureTile(
                        Messages.get("dashboard.tile.items"),
                        Messages.number(figures.implementations()),
                        Messages.get("dashboard.tile.items.beside", figures.standards()),
                        Links.localItems(within)));
        return tiles;
    }

    private static Component waiting(DashboardModel.Figures figures) {
        if (figures.waiting().isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    Messages.get("dashboard.waiting.none"),
                    Messages.get("dashboard.waiting.none.next"));
        }
        Div list = new Div();
        list.addClassName("lines");
        for (DashboardModel.Waiting waiting : figures.waiting()) {
            Span count = new Span(Messages.number(waiting.count()));
            count.addClassName("figure");
            Anchor line = new Anchor(
                    LinkTo.href(waiting.link()), new Span(Messages.get("dashboard.waiting." + waiting.key())), count);
            line.addClassName("line");
            list.add(line);
        }
        return list;
    }

    private static Component imports(DashboardModel.Figures figures) {
        if (figures.imports().isEmpty()) {
            return new EmptyState(
                    VaadinIcon.UPLOAD_ALT,
                    Messages.get("dashboard.imports.none"),
                    Messages.get("dashboard.imports.none.next"),
                    LinkTo.anchor(Messages.get("dashboard.imports.open"), Links.imports()));
        }
        FigureTable table = new FigureTable(
                Messages.get("dashboard.imports.file"),
                Messages.get("dashboard.imports.added"),
                Messages.get("dashboard.imports.changed"),
                Messages.get("dashboard.imports.problems"),
                Messages.get("dashboard.imports.when"));
        for (ImportBatch batch : figures.imports()) {
            table.row(
                    LinkTo.anchor(batch.fileName(), Links.imports(batch.id())),
                    batch.added(),
                    batch.changed(),
                    batch.problems(),
                    Dates.minute(batch.acceptedAt()));
        }
        return table;
    }

    private Component consistency(DashboardModel.Figures figures) {
        if (figures.consistency().isEmpty()) {
            return quiet(Messages.get("dashboard.counting"));
        }
        if (figures.places().isEmpty()) {
            return quiet(Messages.get("dashboard.consistency.none"));
        }
        List<DashboardCharts.Bar> bars = new ArrayList<>();
        FigureTable table = new FigureTable(
                Messages.get("dashboard.place"),
                Messages.get("dashboard.consistency.rate"),
                Messages.get("dashboard.consistency.holding"),
                Messages.get("dashboard.consistency.total"),
                Messages.get("dashboard.consistency.findings"));
        for (DashboardModel.Place place : figures.places()) {
            DivisionCode code = place.division().code();
            Link compare = Links.compare().in(code);
            bars.add(new DashboardCharts.Bar(
                    place.division().name(),
                    place.count().rate() * 100,
                    percent(place.count().rate()),
                    LinkTo.href(compare)));
            table.row(
                    LinkTo.anchor(place.division().name(), Links.dashboard().in(code)),
                    LinkTo.anchor(percent(place.count().rate()), compare),
                    place.count().holding(),
                    LinkTo.anchor(Messages.number(place.count().total()), Links.localItems(code)),
                    LinkTo.anchor(
                            Messages.number(place.findings()), Links.rules().in(code)));
        }
        Chart chart = new Chart();
        chart.draw(DashboardCharts.bars(bars, "#3f83cf", 100));
        return beside(chart, table);
    }

    private static Component gaps(DashboardModel.Figures figures, DivisionCode within) {
        if (figures.gaps().isEmpty()) {
            return quiet(Messages.get("dashboard.gaps.none"));
        }
        List<DashboardCharts.Bar> bars = new ArrayList<>();
        FigureTable table = new FigureTable(Messages.get("dashboard.gaps.cause"), Messages.get("dashboard.gaps.count"));
        figures.gaps().forEach((cause, count) -> {
            Link rows = Links.gaps(cause).in(within);
            String name = cause(cause);
            bars.add(new DashboardCharts.Bar(name, count, Messages.number(count), LinkTo.href(rows)));
            table.row(name, LinkTo.anchor(Messages.number(count), rows));
        });
        Chart chart = new Chart();
        chart.draw(DashboardCharts.bars(bars, "#8a7bc4", 0));
        return beside(chart, table);
    }

    private static String cause(GapCause cause) {
        return Messages.term(cause);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part * 100);
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Div beside(Component chart, Component table) {
        Div both = new Div(chart, table);
        both.addClassName("chart-and-table");
        return both;
    }

    private static Div columns(Component... panels) {
        Div columns = new Div(panels);
        columns.addClassName("columns");
        return columns;
    }

    private static Div panel(String key, Component content) {
        Div panel = new Div(new H2(Messages.get(key)), content);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Messages.get("dashboard.title");
    }
}
