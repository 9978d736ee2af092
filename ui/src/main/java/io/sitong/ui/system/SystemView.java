package io.sitong.ui.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.division.Divisions;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.Roles;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** 系统: for the bureau only. */
@Route(Links.SYSTEM)
@RolesAllowed(Roles.BUREAU)
class SystemView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String USERS = "users";
    private static final String LISTS = "lists";
    static final String AUDIT = "audit";

    private final transient UsersModel users;
    private final transient TokensModel tokens;
    private final transient AuditTrail trail;
    private final transient AuditModel audit;
    private final transient CurrentViewer viewer;
    private final transient Divisions divisions;
    private final Tabs tabs = new Tabs();
    private final Map<String, Tab> byName = new LinkedHashMap<>();

    SystemView(SystemModels models, AuditTrail trail, CurrentViewer viewer, Divisions divisions) {
        super(Messages.get("system.title"), Messages.get("system.purpose"));
        this.users = models.users();
        this.tokens = models.tokens();
        this.trail = trail;
        this.audit = models.audits().of(viewer.get());
        this.viewer = viewer;
        this.divisions = divisions;
        tab(USERS, "system.users");
        tab(LISTS, "system.lists");
        tab(AUDIT, "system.audit");
    }

    private void tab(String name, String key) {
        Tab tab = new Tab(LinkTo.anchor(Messages.get(key), name.equals(LISTS) ? Links.lists() : Links.system(name)));
        byName.put(name, tab);
        tabs.add(tab);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.TAB)
                .filter(byName::containsKey)
                .orElse(USERS);
        if (wanted.equals(LISTS)) {
            event.forwardTo(Links.LISTS);
            return;
        }
        tabs.setSelectedTab(byName.get(wanted));
        actions();
        content(
                tabs,
                switch (wanted) {
                    case AUDIT ->
                        auditPanel(AuditQuery.read(
                                event.getLocation().getQueryParameters().getParameters()));
                    default -> usersPanel();
                });
    }

    private Component usersPanel() {
        UsersPanel panel = new UsersPanel(users, tokens, divisions, viewer.get());
        Button add = new Button(Messages.get("system.users.add"), click -> panel.openNew());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(add);
        return panel;
    }

    private Component auditPanel(AuditQuery query) {
        Button check = new Button(Messages.get("system.audit.check"), click -> {
            audit.check();
            say("system.audit.check.started");
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button export = new Button(Messages.get("system.audit.export"), click -> {
            audit.export(query);
            say("system.audit.export.started");
        });
        actions(export, check);
        return new AuditPanel(trail, audit, query);
    }

    private static void say(String key) {
        Notification.show(Messages.get(key), 3000, Notification.Position.BOTTOM_START);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("system.title");
    }
}
