package io.sitong.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The frame around every screen. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ShellModel model;
    private final transient CurrentViewer viewer;
    private final TaskNavigation navigation;
    private final ScopeSwitch scope;
    private final Tasks tasks;
    private final ListSwitch list;
    private final transient ChosenList chosen;

    MainLayout(ShellModel model, CurrentViewer viewer, ChosenList chosen, BackgroundJobs jobs, Clock clock) {
        this.model = model;
        this.viewer = viewer;
        this.chosen = chosen;
        this.list = new ListSwitch(model);
        Viewer person = viewer.get();
        this.navigation = new TaskNavigation(person);
        this.scope = new ScopeSwitch(model, person);
        this.tasks = new Tasks(jobs, person, clock);
        setPrimarySection(Section.DRAWER);
        Div right = new Div(new SearchField(model), tasks, new UserMenu(viewer.account()));
        right.addClassName("top-right");
        Div top = new Div(new DrawerToggle(), scope, list, right);
        top.addClassName("top-bar");
        addToNavbar(top);
        addToDrawer(product(), new Scroller(navigation));
    }

    private static Anchor product() {
        Span name = new Span(Messages.get("shell.product"));
        name.addClassName("product-name");
        Anchor home = new Anchor("./", name);
        home.addClassName("product");
        return home;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://sitong.js");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location here = event.getLocation();
        DivisionCode division;
        try {
            division = DivisionInUrl.read(here, viewer.get());
        } catch (NotYourDivision | com.vaadin.flow.router.NotFoundException e) {
            // the page inside says so; the frame stays where the viewer is at home
            division = viewer.get().scope();
        }
        scope.show(here, division);
        Long unusual = chosen.unusual().orElse(null);
        navigation.show(division.equals(viewer.get().scope()) ? null : division, unusual, model.waiting(viewer.get()));
        list.show(here, chosen.get());
    }
}
