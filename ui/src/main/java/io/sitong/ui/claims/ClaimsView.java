package io.sitong.ui.claims;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** 认领: the items a division must answer for, and how far everybody is. */
@Route(Links.CLAIMS)
@PermitAll
class ClaimsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ClaimsModel model;
    private final transient CurrentViewer current;
    private final AnsweringDesk desk;
    private final Tabs tabs = new Tabs();
    private final Map<ClaimsTab, Tab> byTab = new EnumMap<>(ClaimsTab.class);

    ClaimsView(ClaimSources sources, ClaimDesk claims, BackgroundJobs jobs, CurrentViewer current) {
        super(Messages.get("claims.title"), Messages.get("claims.purpose"));
        this.current = current;
        model = new ClaimsModel(sources, claims, current.get());
        desk = new AnsweringDesk(model, jobs, current.get(), this::addressChanged);
        for (ClaimsTab tab : ClaimsTab.values()) {
            Tab shown = new Tab();
            byTab.put(tab, shown);
            tabs.add(shown);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DivisionCode within = DivisionInUrl.read(event.getLocation(), current.get());
        Map<String, String> parameters = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        model.filter(ClaimsAddress.read(parameters, within, model.list()));
        ClaimsTab wanted = ClaimsTab.of(parameters.getOrDefault(Links.TAB, ""))
                .orElse(model.overviewFirst() ? ClaimsTab.DIVISIONS : ClaimsTab.ITEMS);
        tabs(wanted);
        setPurpose(Messages.get(model.isZone() ? "claims.purpose.zone" : "claims.purpose", model.nameOf(within)));
        switch (wanted) {
            case ITEMS -> {
                desk.open();
                actions(desk.actions());
                filters(desk.filters());
                content(tabs, desk);
            }
            case DIVISIONS -> table(new ProgressTable("claims.column.division", model.byDivision()));
            case DEPARTMENTS -> table(new ProgressTable("claims.column.department", model.byDepartment()));
        }
    }

    private void table(ProgressTable table) {
        actions();
        filters();
        content(tabs, table);
    }

    private void tabs(ClaimsTab selected) {
        byTab.forEach((tab, shown) -> {
            shown.removeAll();
            Link link = Links.claims().in(model.filter().within()).with(Links.TAB, tab.key());
            shown.add(LinkTo.anchor(Messages.get("claims.tab." + tab.key()), link));
            shown.setVisible(tab != ClaimsTab.DIVISIONS || model.hasBelow());
        });
        tabs.setSelectedTab(byTab.get(selected));
    }

    /** The address keeps the filter, so that it can be sent on. */
    private void addressChanged() {
        Link here = model.address().with(Links.TAB, ClaimsTab.ITEMS.key());
        UI.getCurrent().getPage().getHistory().replaceState(null, LinkTo.href(here));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("claims.title");
    }
}
