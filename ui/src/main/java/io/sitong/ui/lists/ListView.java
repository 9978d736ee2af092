package io.sitong.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.Provenance;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One version of a list: where it comes from, its entries, what changed; for a draft its rehearsal and its adoption. */
@Route(Links.LIST_VERSION)
@PermitAll
class ListView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String REHEARSAL = "rehearsal";
    private static final String ENTRIES = "entries";
    private static final String CHANGES = "changes";

    private final transient ListDesk desk;
    private final transient CurrentViewer current;
    private final transient Divisions divisions;

    ListView(ListDesk desk, CurrentViewer current, Divisions divisions) {
        super(Messages.get("lists.title"), Messages.get("lists.purpose"));
        this.desk = desk;
        this.current = current;
        this.divisions = divisions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NationalList list = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(id -> desk.find(current.get(), id))
                .orElseThrow(NotFoundException::new);
        String tab = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.TAB)
                .orElse(list.draft() ? REHEARSAL : ENTRIES);
        setTitle(Messages.get("shell.list", list.title(), list.versionNumber()));
        setPurpose(origin(list));
        List<Component> shown = new ArrayList<>();
        Div standing = new Div(ListsView.standing(list), ListsView.kind(list));
        standing.addClassName("list-standing");
        shown.add(standing);
        shown.add(tabs(list, tab));
        if (list.draft() && tab.equals(REHEARSAL)) {
            Rehearsal rehearsal = desk.rehearse(current.get(), list);
            shown.add(new RehearsalPanel(rehearsal, divisions, renamed -> {
                desk.rename(current.get(), list, renamed);
                UI.getCurrent().refreshCurrentRoute(false);
            }));
            draftActions(rehearsal);
        } else {
            actions(deeds(list));
            shown.add(
                    tab.equals(CHANGES)
                            ? new ChangesGrid(desk.comparedWithBefore(list)
                                    .map(comparison -> comparison.changes().stream()
                                            .filter(change -> change.kind() != EntryChange.Kind.SAME)
                                            .toList())
                                    .orElse(List.of()))
                            : new EntriesGrid(desk.entriesOf(list)));
        }
        content(shown.toArray(Component[]::new));
    }

    private Tabs tabs(NationalList list, String selected) {
        Tabs tabs = new Tabs();
        List<String> names = list.draft() ? List.of(REHEARSAL, CHANGES, ENTRIES) : List.of(ENTRIES, CHANGES);
        for (String name : names) {
            Tab tab = new Tab(LinkTo.anchor(
                    Messages.get("lists.tab." + name), Links.list(list.id()).with(Links.TAB, name)));
            tabs.add(tab);
            if (name.equals(selected)) {
                tabs.setSelectedTab(tab);
            }
        }
        return tabs;
    }

    private static String origin(NationalList list) {
        Provenance from = list.provenance();
        String when = Dates.minute(list.importedAt());
        return from == null
                ? Messages.get("lists.origin.line.builtin", list.series(), when)
                : Messages.get(
                        "lists.origin.line",
                        list.series(),
                        from.fileName(),
                        shortened(from.sha256()),
                        from.importedBy(),
                        when);
    }

    private static String shortened(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
    }

    private Component[] deeds(NationalList list) {
        List<Component> deeds = new ArrayList<>();
        if (list.current()) {
            for (String screen : List.of("matching", "gaps", "reports")) {
                Anchor open = LinkTo.anchor(
                        Messages.get("lists.open." + screen),
                        switch (screen) {
                            case "matching" -> Links.matching().on(list.id());
                            case "gaps" -> Links.gaps().on(list.id());
                            default -> Links.reports().on(list.id());
                        });
                open.setRouterIgnore(true);
                deeds.add(open);
            }
            if (current.get().mayAdminister()) {
                deeds.add(new Button(Messages.get("lists.retire"), click -> askToRetire(list)));
            }
        }
        return deeds.toArray(Component[]::new);
    }

    private void askToRetire(NationalList list) {
        new ConfirmInNumbers(
                        Messages.get("lists.retire"),
                        Messages.get("lists.retire.ask", list.title()),
                        Map.of(),
                        Messages.get("lists.retire"),
                        () -> tried(() -> {
                            int closed = desk.retire(current.get(), list);
                            say(Messages.get("lists.retire.done", closed));
                            LinkTo.go(UI.getCurrent(), Links.lists());
                        }))
                .open();
    }

    private void draftActions(Rehearsal rehearsal) {
        Button discard = new Button(
                Messages.get("lists.discard"),
                click -> new ConfirmInNumbers(
                                Messages.get("lists.discard"),
                                Messages.get("lists.discard.ask"),
                                Map.of(),
                                Messages.get("lists.discard"),
                                () -> tried(() -> {
                                    desk.discard(current.get(), rehearsal.draft());
                                    LinkTo.go(UI.getCurrent(), Links.lists());
                                }))
                        .open());
        Button adopt = new Button(Messages.get("lists.adopt"), click -> askToAdopt(rehearsal));
        adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(discard, adopt);
    }

    private void askToAdopt(Rehearsal rehearsal) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(
                Messages.get("lists.decisions.carried"),
                (long) rehearsal.succession().carried().size()
                        + rehearsal.succession().replayed().size());
        figures.put(Messages.get("lists.decisions.reopened"), (long)
                rehearsal.succession().reopened().size());
        figures.put(
                Messages.get("lists.decisions.left"), (long) rehearsal.dropped().size());
        figures.put(Messages.get("lists.lined"), (long) rehearsal.lined().size());
        new ConfirmInNumbers(
                        Messages.get("lists.adopt"),
                        rehearsal
                                .before()
                                .map(old -> Messages.get("lists.adopt.ask", old.versionNumber()))
                                .orElse(Messages.get("lists.adopt.ask.first")),
                        figures,
                        Messages.get("lists.adopt"),
                        () -> tried(() -> {
                            Viewer viewer = current.get();
                            AdoptedList adopted = desk.adopt(viewer, rehearsal.draft());
                            say(Messages.get(
                                    "lists.adopt.done", adopted.carried(), adopted.reopened(), adopted.gapsKept()));
                            LinkTo.go(UI.getCurrent(), Links.list(adopted.list().id()));
                        }))
                .open();
    }

    private static void tried(Runnable deed) {
        try {
            deed.run();
        } catch (StaleEdit faster) {
            say(Messages.get("lists.stale"));
        }
    }

    private static void say(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("lists.title");
    }
}
