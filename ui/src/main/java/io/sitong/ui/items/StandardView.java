package io.sitong.ui.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.drift.DriftFilter;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.Succession;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.items.edit.EditModel;
import io.sitong.ui.items.edit.ItemEditor;
import io.sitong.ui.items.history.HistoryList;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One standard item: what holds, what is proposed, its versions and who changed what; edited and reviewed here. */
@Route(Links.ITEM)
@PermitAll
class StandardView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StandardSources sources;
    private final transient Drifts drifts;
    private final transient DocumentMenu documents;
    private final transient CurrentViewer current;
    private final transient Clock clock;

    StandardView(StandardSources sources, Drifts drifts, DocumentMenu documents, CurrentViewer current, Clock clock) {
        super(Messages.get("items.title"), Messages.get("items.purpose"));
        this.sources = sources;
        this.drifts = drifts;
        this.documents = documents;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StandardItem standard = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(sources.standards()::find)
                .orElseThrow(NotFoundException::new);
        show(new StandardModel(sources, current.get(), standard), StandardAddress.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.title");
    }

    private void show(StandardModel model, StandardAddress address) {
        if (address.edit() && model.mayEdit()) {
            edit(model);
            return;
        }
        StandardItem standard = model.standard();
        setTitle(standard.item().name());
        setPurpose(facts(standard));
        actions(actions(model).toArray(Component[]::new));
        filters(state(model));
        content(tabs(model, address), body(model, address));
    }

    private static String facts(StandardItem standard) {
        // a draft has little to say yet
        return Stream.of(
                        standard.item().text(ItemField.CATALOG_CODE).isEmpty()
                                ? Messages.get("items.no.code")
                                : standard.item().text(ItemField.CATALOG_CODE),
                        ItemField.TASK_TYPE.display(standard.item().text(ItemField.TASK_TYPE)),
                        standard.item().text(ItemField.GUIDE_DEPT),
                        standard.synthetic() ? Messages.get("items.synthetic") : "")
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** State of the item, and of what is proposed, as words with links. */
    private static Div state(StandardModel model) {
        StandardItem standard = model.standard();
        Div line = new Div();
        line.addClassName("status-chips");
        Span state = new Span(
                standard.snapshot() == 0
                        ? Messages.term(standard.state())
                        : Messages.get("items.state", Messages.term(standard.state()), standard.snapshot()));
        state.addClassName("badge");
        line.add(state);
        model.open().ifPresent(open -> {
            Span proposed = new Span(LinkTo.anchor(
                    Messages.get("items.proposed", Messages.term(open.kind()), Messages.term(open.state())),
                    Links.proposal(standard.id())));
            proposed.addClassNames("badge", "meaning-form");
            line.add(proposed);
        });
        for (Succession successor : model.successors()) {
            line.add(succession(model, "items.successor", successor.successorId(), successor.effective()));
        }
        for (Succession predecessor : model.predecessors()) {
            line.add(succession(model, "items.predecessor", predecessor.standardId(), predecessor.effective()));
        }
        return line;
    }

    private static Span succession(StandardModel model, String key, long id, LocalDate from) {
        Span words = new Span(new Span(Messages.get(key, from)), LinkTo.anchor(model.nameOf(id), Links.item(id)));
        words.addClassNames("badge", "meaning-missing");
        return words;
    }

    private List<Component> actions(StandardModel model) {
        List<Component> actions = new ArrayList<>();
        long id = model.standard().id();
        long changed = drifts.count(current.get(), DriftFilter.open().ofStandard(id));
        if (changed > 0) {
            actions.add(LinkTo.anchor(Messages.get("items.drift.link", Messages.number(changed)), Links.drifts(id)));
        }
        actions.add(LinkTo.anchor(Messages.get("items.compare"), Links.compare(id)));
        documents.of(current.get(), model.standard()).ifPresent(actions::add);
        if (!model.proposable().isEmpty()) {
            MenuBar more = new MenuBar();
            more.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
            var menu = more.addItem(Messages.get("items.more")).getSubMenu();
            model.proposable()
                    .forEach(kind -> menu.addItem(
                            Messages.term(kind) + "…",
                            click -> LifeDialogs.propose(model, sources.standards(), kind, this::told)));
            actions.add(more);
        }
        if (model.mayEdit()) {
            Button edit = new Button(Messages.get("items.edit"), click -> go(Links.edit(id)));
            if (model.open().isEmpty()) {
                edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            actions.add(edit);
        }
        if (model.maySubmit()) {
            Button submit = new Button(Messages.get("items.submit"), click -> LifeDialogs.submit(model, this::told));
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(submit);
        }
        if (model.mayReview()) {
            Button review = new Button(Messages.get("items.review"), click -> go(Links.proposal(id)));
            review.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(review);
        }
        return actions;
    }

    private void told(StandardModel model) {
        show(model, new StandardAddress(StandardTab.PROPOSAL, false, Optional.empty(), 0, 0, 0));
    }

    private static void go(Link link) {
        LinkTo.go(UI.getCurrent(), link);
    }

    private static Tabs tabs(StandardModel model, StandardAddress address) {
        Tabs tabs = new Tabs();
        for (StandardTab tab : StandardTab.values()) {
            boolean shown = tab != StandardTab.PROPOSAL || model.open().isPresent();
            if (shown) {
                Tab one = new Tab(LinkTo.anchor(
                        Messages.get("items.tab." + tab.key()),
                        Links.item(model.standard().id()).with(Links.TAB, tab.key())));
                tabs.add(one);
                if (tab == address.tab()) {
                    tabs.setSelectedTab(one);
                }
            }
        }
        return tabs;
    }

    private Component body(StandardModel model, StandardAddress address) {
        return switch (address.tab()) {
            case CONTENT -> content(model, address);
            case PROPOSAL ->
                model.open()
                        .<Component>map(open -> new ProposalPanel(model, open, this::told))
                        .orElseGet(() -> content(model, address));
            case VERSIONS -> new VersionsPanel(model, address.from(), address.to());
            case HISTORY ->
                new HistoryList(
                        sources.audit(),
                        current.get(),
                        "standard_item",
                        model.standard().id());
        };
    }

    private static Component content(StandardModel model, StandardAddress address) {
        LocalDate day = address.asOf().orElse(null);
        if (day != null) {
            return model.asOf(day)
                    .<Component>map(held -> shown(
                            Messages.get("items.asof.shown", day, held.snapshot(), Messages.term(held.state())),
                            model,
                            held.item()))
                    .orElseGet(() -> notice(Messages.get("items.asof.none", day), model));
        }
        if (address.snapshot() > 0) {
            return model.version(address.snapshot())
                    .<Component>map(
                            item -> shown(Messages.get("items.snapshot.shown", address.snapshot()), model, item))
                    .orElseGet(() -> new ItemSheet(model.standard().item()));
        }
        return new ItemSheet(model.standard().item());
    }

    private static Div shown(String words, StandardModel model, Item item) {
        return new Div(notice(words, model), new ItemSheet(item));
    }

    private static Div notice(String words, StandardModel model) {
        Div notice = new Div(
                new Span(words),
                LinkTo.anchor(
                        Messages.get("items.asof.now"),
                        Links.item(model.standard().id())));
        notice.addClassName("notice");
        return notice;
    }

    private void edit(StandardModel model) {
        StandardItem standard = model.standard();
        Viewer viewer = current.get();
        long id = standard.id();
        setTitle(Messages.get(
                "items.editing",
                model.open().map(Proposal::item).orElse(standard.item()).name()));
        setPurpose(facts(standard));
        actions();
        filters();
        StandardText text = new StandardText(
                sources.standards(), sources.proposals(), sources.lifeCycle(), sources.audit(), viewer, id);
        ItemEditor editor = new ItemEditor(
                new EditModel(text, sources.unsaved(), viewer, clock),
                () -> go(Links.proposal(id)),
                () -> go(Links.item(id)));
        content(editor);
        editor.lookAround();
    }
}
