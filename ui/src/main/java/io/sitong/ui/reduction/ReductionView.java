package io.sitong.ui.reduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Links;
import io.sitong.ui.readings.Readings;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** 减材料减时限减跑动: sums by item, by place and by issuing department; one item opens its implementations. */
@Route(Links.REDUCTION)
@PermitAll
class ReductionView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReductionFigures figures;
    private final transient ReductionModel model;
    private final transient Readings readings;
    private final transient CurrentViewer current;
    private final Tab items = new Tab(Messages.get("reduction.tab.items"));
    private final Tab places = new Tab(Messages.get("reduction.tab.places"));
    private final Tab issuers = new Tab(Messages.get("reduction.tab.issuers"));
    private final Tab names = new Tab(Messages.get("reduction.tab.names"));
    private final Tabs tabs = new Tabs(items, places, issuers, names);
    private DivisionCode within;

    ReductionView(ReductionFigures figures, ReductionModel model, Readings readings, CurrentViewer current) {
        super(Messages.get("reduction.title"), Messages.get("reduction.purpose"));
        this.figures = figures;
        this.model = model;
        this.readings = readings;
        this.current = current;
        this.within = current.get().scope();
        tabs.addSelectedChangeListener(event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        within = DivisionInUrl.read(location, current.get());
        Optional<String> asked = location.getQueryParameters().getSingleParameter(Links.STANDARD);
        if (asked.isPresent()) {
            StandardItem standard = asked.filter(id -> id.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(model::standard)
                    .orElseThrow(NotFoundException::new);
            show(standard);
        } else {
            setTitle(Messages.get("reduction.title"));
            setPurpose(Messages.get("reduction.purpose"));
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.get("reduction.title");
    }

    private void show() {
        UI ui = UI.getCurrent();
        DivisionCode shown = within;
        Optional<ReductionFigures.Figures> counted = figures.of(
                shown,
                () -> ui.access(() -> {
                    if (shown.equals(within)) {
                        show();
                    }
                }));
        actions(LinkTo.anchor(Messages.get("reduction.reports"), Links.reports().in(shown)));
        if (counted.isEmpty()) {
            filters();
            content(new EmptyState(
                    VaadinIcon.HOURGLASS, Messages.get("reduction.counting"), Messages.get("reduction.counting.next")));
            return;
        }
        ReductionFigures.Figures known = counted.get();
        Span at = new Span(Messages.get("reduction.at", model.nameOf(shown), Dates.minute(known.at())));
        at.addClassName("muted");
        filters(tabs, at);
        content(summary(known), table(known));
    }

    private Component table(ReductionFigures.Figures known) {
        var tally = known.counted().tally();
        if (tabs.getSelectedTab() == places) {
            return ReductionGrids.lines(Messages.get("reduction.column.place"), model.places(tally), false);
        }
        if (tabs.getSelectedTab() == issuers) {
            return ReductionGrids.demands(known.counted().sharing().demands());
        }
        if (tabs.getSelectedTab() == names) {
            return new MaterialQueue(readings, current.get(), known.counted().unknown());
        }
        return ReductionGrids.lines(Messages.get("reduction.column.item"), model.items(tally, within), true);
    }

    private static Component summary(ReductionFigures.Figures known) {
        ReductionLine total = known.counted().tally().total();
        Div chips = new Div();
        chips.addClassName("reduction-sums");
        chips.add(new Span(Messages.get("reduction.sum.items", total.implementations(), total.exceeding())));
        chips.add(new Span(Messages.get("reduction.sum.materials", ReductionGrids.words(total, total.materials()))));
        chips.add(new Span(Messages.get("reduction.sum.workdays", ReductionGrids.words(total, total.workdays()))));
        chips.add(new Span(Messages.get("reduction.sum.visits", ReductionGrids.words(total, total.visits()))));
        chips.add(new Span(Messages.get("reduction.sum.fees", ReductionGrids.words(total, total.fees()))));
        chips.add(
                new Span(Messages.get("reduction.sum.sparable", total.papers(), total.byLicence(), total.bySharing())));
        if (known.counted().tally().unattached() > 0) {
            chips.add(new Span(Messages.get(
                    "reduction.sum.unattached", known.counted().tally().unattached())));
        }
        return chips;
    }

    private void show(StandardItem standard) {
        Viewer viewer = current.get();
        DivisionCode shown = within;
        setTitle(standard.item().name());
        setPurpose(Messages.get("reduction.item.purpose", model.nameOf(shown)));
        filters(
                LinkTo.anchor(Messages.get("reduction.back"), Links.reduction().in(shown)),
                LinkTo.anchor(
                        Messages.get("reduction.compare"),
                        Links.compare(standard.id()).in(shown)));
        KeysetGrid<ReducedItem> grid = ReductionGrids.implementations(model);
        grid.show(request -> model.implementations(viewer, standard, shown, request));
        actions();
        content(grid);
    }
}
