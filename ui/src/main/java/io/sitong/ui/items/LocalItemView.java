package io.sitong.ui.items;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.items.edit.EditModel;
import io.sitong.ui.items.edit.ItemEditor;
import io.sitong.ui.items.history.HistoryList;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** One authority's item: its elements, what the rules say of it, who changed what. Rows of other divisions do not open. */
@Route(Links.LOCAL_ITEM)
@PermitAll
class LocalItemView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Implementations implementations;
    private final transient RecordedFindings findings;
    private final transient StandardSources sources;
    private final transient Divisions divisions;
    private final transient Drifts drifts;
    private final transient CurrentViewer current;
    private final transient Clock clock;

    LocalItemView(
            Implementations implementations,
            RecordedFindings findings,
            StandardSources sources,
            Divisions divisions,
            Drifts drifts,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("items.local.title"), Messages.get("items.purpose"));
        this.implementations = implementations;
        this.findings = findings;
        this.sources = sources;
        this.divisions = divisions;
        this.drifts = drifts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Implementation found = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(id -> implementations.find(current.get(), id))
                .orElseThrow(NotFoundException::new);
        boolean wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.EDIT)
                .isPresent();
        show(found);
        if (wanted && current.get().mayChangeRowsOf(found.division())) {
            edit(found);
        }
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.local.title");
    }

    private void show(Implementation implementation) {
        setTitle(implementation.item().name());
        setPurpose(Messages.get(
                "items.local.facts",
                divisions.find(implementation.division()).map(Division::name).orElse(""),
                implementation.item().text(ItemField.DEPT_NAME),
                Messages.term(implementation.state())));
        Button edit = new Button(
                Messages.get("items.edit"),
                click -> LinkTo.go(
                        UI.getCurrent(), Links.localItem(implementation.id()).with(Links.EDIT, 1)));
        edit.setVisible(current.get().mayChangeRowsOf(implementation.division()));
        var based = implementation.basedOn();
        if (based == null) {
            actions(edit);
        } else {
            actions(
                    LinkTo.anchor(Messages.get("items.standard"), Links.item(based.standardId())),
                    LinkTo.anchor(Messages.get("items.compare"), Links.compare(based.standardId())),
                    edit);
        }
        content(
                changedStandard(implementation),
                said(implementation),
                new ItemSheet(implementation.item()),
                history(implementation));
    }

    /** Where the standard changed in what matters here, the three texts and the decision; nothing otherwise. */
    private Div changedStandard(Implementation implementation) {
        Div box = new Div();
        drifts.find(current.get(), implementation.id())
                .map(drift -> new DriftModel(drifts, implementations, sources.standards(), current.get(), drift))
                .filter(DriftModel::open)
                .ifPresent(model -> box.add(new DriftPanel(model, () -> reopen(implementation))));
        box.setVisible(box.getComponentCount() > 0);
        return box;
    }

    private Div said(Implementation implementation) {
        List<RecordedFinding> found = findings.ofImplementation(current.get(), implementation.id());
        Div list = new Div();
        list.addClassName("item-section");
        list.setVisible(!found.isEmpty());
        list.add(new H3(Messages.get("items.findings", found.size())));
        found.forEach(f -> list.add(new Paragraph(f.ruleCode() + "　" + f.message())));
        return list;
    }

    private void edit(Implementation implementation) {
        Viewer viewer = current.get();
        actions();
        LocalText text = new LocalText(implementations, sources.standards(), sources.audit(), viewer, implementation);
        ItemEditor editor = new ItemEditor(
                new EditModel(text, sources.unsaved(), viewer, clock),
                () -> reopen(implementation),
                () -> reopen(implementation));
        content(editor);
        editor.lookAround();
    }

    private void reopen(Implementation implementation) {
        LinkTo.go(UI.getCurrent(), Links.localItem(implementation.id()));
        implementations.find(current.get(), implementation.id()).ifPresent(this::show);
    }

    private Div history(Implementation implementation) {
        Div list = new Div(
                new H3(Messages.get("items.history")),
                new HistoryList(sources.audit(), current.get(), "implementation", implementation.id()));
        list.addClassName("item-section");
        return list;
    }
}
