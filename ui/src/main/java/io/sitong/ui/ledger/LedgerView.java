package io.sitong.ui.ledger;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 台账: who has to do what by when, and how far they are. */
@Route(Links.LEDGER)
@PermitAll
class LedgerView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LedgerModel model;
    private final transient BackgroundJobs jobs;
    private final transient CurrentViewer current;
    private final TaskGrid grid;
    private transient Runnable deaf = () -> {};
    private final Div chips = new Div();
    private final Select<TaskSource> source = new Select<>();
    private final Button assign = new Button(Messages.get("ledger.assign.none"), click -> assign());

    LedgerView(
            Ledger ledger,
            LedgerDesk desk,
            Divisions divisions,
            BackgroundJobs jobs,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("ledger.title"), Messages.get("ledger.purpose"));
        this.jobs = jobs;
        this.current = current;
        this.model = new LedgerModel(ledger, desk, divisions, current.get(), clock);
        this.grid = new TaskGrid(
                model, task -> TaskDialog.of(model, task, this::refresh).open());
        chips.addClassName("status-chips");
        source.setItems(TaskSource.values());
        source.setItemLabelGenerator(one -> one == null ? Messages.get("ledger.source.all") : Messages.term(one));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(Messages.get("ledger.source.all"));
        source.setAriaLabel(Messages.get("ledger.source"));
        source.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go(model.tab(), chosen.getValue());
            }
        });
        grid.setSizeFull();
        if (model.mayHandOut()) {
            grid.addSelectionListener(event -> showTicked());
        }
        filters(chips, source);
        content(grid);
        actions();
    }

    private void actions() {
        var reports = LinkTo.anchor(Messages.get("ledger.reports"), Links.reports());
        if (!model.mayHandOut()) {
            actions(reports);
            return;
        }
        Button count = new Button(Messages.get("ledger.count"), click -> recount());
        Button handOut =
                new Button(Messages.get("ledger.hand.out"), click -> new HandOutDialog(model, this::refresh).open());
        handOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(reports, assign, count, handOut);
        showTicked();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        deaf = jobs.listen(current.get(), job -> {
            if (job.kind().equals(RecountJob.KEY) && job.state().over()) {
                ui.access(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        super.onDetach(event);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DivisionCode within = DivisionInUrl.read(event.getLocation(), current.get());
        QueryParameters asked = event.getLocation().getQueryParameters();
        TaskSource only =
                asked.getSingleParameter(Links.TYPE).flatMap(LedgerView::source).orElse(null);
        model.look(
                within,
                asked.getSingleParameter(Links.TAB)
                        .flatMap(LedgerTab::findByKey)
                        .orElse(LedgerTab.RUNNING),
                only);
        source.setValue(only);
        refresh();
    }

    private static Optional<TaskSource> source(String name) {
        return Arrays.stream(TaskSource.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("ledger.title");
    }

    private void refresh() {
        grid.deselectAll();
        grid.show(model::page);
        // an empty ledger says how to begin; an empty tab only that nothing is in it
        content(model.count(LedgerTab.ALL) == 0 && model.source().isEmpty() ? beginning() : grid);
        chips.removeAll();
        for (LedgerTab tab : LedgerTab.values()) {
            chips.add(chip(tab));
        }
    }

    private EmptyState beginning() {
        return new EmptyState(
                VaadinIcon.TASKS,
                Messages.get("ledger.empty.what"),
                Messages.get(model.mayHandOut() ? "ledger.empty.next" : "ledger.empty.wait"));
    }

    private Button chip(LedgerTab tab) {
        boolean on = tab == model.tab();
        Button chip = new Button(
                Messages.get("ledger.tab." + tab.key(), model.count(tab)),
                click -> go(tab, model.source().orElse(null)));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    /** The address keeps the question, so that it can be sent on. */
    private void go(LedgerTab tab, @Nullable TaskSource only) {
        Link link = Links.ledger().in(model.within()).with(Links.TAB, tab.key());
        LinkTo.go(UI.getCurrent(), only == null ? link : link.with(Links.TYPE, only.name()));
    }

    private void recount() {
        jobs.start(current.get(), RecountJob.KEY, Messages.get("ledger.count"), RecountJob.parameters(model.within()));
    }

    private void showTicked() {
        int ticked = grid.getSelectedItems().size();
        assign.setEnabled(ticked > 0);
        assign.setText(ticked == 0 ? Messages.get("ledger.assign.none") : Messages.get("ledger.assign", ticked));
    }

    private void assign() {
        TaskDialog.ofMany(model, List.copyOf(grid.getSelectedItems()), this::refresh)
                .open();
    }
}
