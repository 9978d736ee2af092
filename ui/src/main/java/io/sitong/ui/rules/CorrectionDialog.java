package io.sitong.ui.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.rules.MechanicalRule;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DifferenceText;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.HashSet;
import java.util.Set;

/** Every change a mechanical rule would make, old beside new, before anything is written; rows can be left out. */
final class CorrectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CorrectionDesk desk;
    private final transient BackgroundJobs jobs;
    private final transient Divisions divisions;
    private final transient Viewer viewer;
    private final transient MechanicalRule rule;
    private final transient DivisionCode within;
    private final transient Set<Long> leftOut = new HashSet<>();
    private final Paragraph sum = new Paragraph(Messages.get("rules.mend.counting"));
    private final Span left = new Span();

    CorrectionDialog(
            CorrectionDesk desk,
            BackgroundJobs jobs,
            Divisions divisions,
            Viewer viewer,
            MechanicalRule rule,
            DivisionCode within) {
        super(Messages.get("rules.mend.title", rule.card().code(), rule.card().title()));
        this.desk = desk;
        this.jobs = jobs;
        this.divisions = divisions;
        this.viewer = viewer;
        this.rule = rule;
        this.within = within;
        setWidth("80vw");
        setHeight("80vh");
        KeysetGrid<Correction> grid = grid();
        grid.setSizeFull();
        Div box = new Div(sum, left, grid);
        box.addClassName("correction-preview");
        add(box);
        Button apply = new Button(Messages.get("rules.mend.apply"), click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), apply);
    }

    /** Counts beside the screen: there may be very many. */
    void count(UI ui) {
        Thread.ofVirtual().name("corrections").start(() -> {
            CorrectionDesk.Totals totals = desk.totals(viewer, rule, within);
            ui.access(() -> sum.setText(
                    Messages.get("rules.mend.sum", totals.findings(), totals.mendable(), totals.byPerson())));
        });
    }

    private KeysetGrid<Correction> grid() {
        KeysetGrid<Correction> grid = new KeysetGrid<>();
        grid.addComponentColumn(this::include)
                .setHeader(Messages.get("rules.mend.include"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(correction -> divisions
                        .find(correction.before().division())
                        .map(Division::name)
                        .orElse(""))
                .setHeader(Messages.get("rules.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(correction -> LinkTo.anchor(
                        correction.before().item().name(),
                        Links.localItem(correction.before().id())))
                .setHeader(Messages.get("rules.item"))
                .setFlexGrow(1);
        grid.addComponentColumn(CorrectionDialog::changes)
                .setHeader(Messages.get("rules.mend.change"))
                .setFlexGrow(3);
        grid.show(request -> desk.page(viewer, rule, within, request));
        return grid;
    }

    private Checkbox include(Correction correction) {
        long id = correction.before().id();
        Checkbox include = new Checkbox(!leftOut.contains(id));
        include.setAriaLabel(Messages.get("rules.mend.include"));
        include.addValueChangeListener(event -> {
            if (event.getValue()) {
                leftOut.remove(id);
            } else {
                leftOut.add(id);
            }
            left.setText(leftOut.isEmpty() ? "" : Messages.get("rules.mend.left", leftOut.size()));
        });
        return include;
    }

    private static Div changes(Correction correction) {
        Div changes = new Div();
        for (Correction.Change change : correction.changes()) {
            changes.add(new Span(change.label()), new DifferenceText(change.old(), change.now()));
        }
        return changes;
    }

    private void apply() {
        String title =
                Messages.get("rules.mend.title", rule.card().code(), rule.card().title());
        jobs.start(viewer, CorrectionJob.KEY, title, CorrectionJob.parameters(rule, within, leftOut));
        Notification.show(Messages.get("rules.mend.started"), 4000, Notification.Position.BOTTOM_START);
        close();
    }
}
