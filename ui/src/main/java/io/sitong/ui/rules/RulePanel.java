package io.sitong.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.rules.Example;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.Mending;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.WeightsInForce;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.time.Clock;
import java.util.Map;

/** One rule in full, with its examples and the items it objects to. */
final class RulePanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int AUTHORITIES = 20;

    private final transient RecordedFindings findings;
    private final transient Divisions divisions;
    private final transient Viewer viewer;
    private final transient Clock clock;
    private final transient WeightsInForce weights;
    private final transient Corrector corrector;
    private final transient Runnable changed;

    /** Opens the preview of what a mechanical rule would mend. */
    @FunctionalInterface
    interface Corrector {
        void open(MechanicalRule rule, DivisionCode within);
    }

    RulePanel(
            RecordedFindings findings,
            Divisions divisions,
            Viewer viewer,
            Clock clock,
            WeightsInForce weights,
            Corrector corrector,
            Runnable changed) {
        this.findings = findings;
        this.divisions = divisions;
        this.viewer = viewer;
        this.clock = clock;
        this.weights = weights;
        this.corrector = corrector;
        this.changed = changed;
        addClassName("entry-panel");
        add(new Paragraph(Messages.get("rules.pick")));
    }

    void show(RuleCard card, DivisionCode within) {
        removeAll();
        add(
                new H2(card.code() + " " + card.title()),
                new H3(Messages.get("rules.why")),
                new Paragraph(card.why()),
                new H3(Messages.get("rules.fix")),
                new Paragraph(card.fix()),
                new H3(Messages.get("rules.severity")),
                weight(card));
        if (RuleBook.find(card.code()).orElse(null) instanceof MechanicalRule mechanical
                && viewer.mayChangeRowsOf(within)) {
            Button preview =
                    new Button(Messages.get("rules.mend.preview"), click -> corrector.open(mechanical, within));
            preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div deeds = new Div(preview);
            deeds.addClassName("deeds");
            add(deeds);
        }
        if (!card.source().isEmpty()) {
            add(new H3(Messages.get("rules.source")), new Paragraph(card.source()));
        }
        places(card, within);
        add(new H3(Messages.get("rules.found")), grid(card, within), new H3(Messages.get("rules.examples")));
        for (Example example : card.examples()) {
            boolean flagged = !example.messages().isEmpty();
            add(
                    new Paragraph(
                            flagged
                                    ? Messages.get("rules.example.flags", String.join("；", example.messages()))
                                    : Messages.get("rules.example.passes")),
                    new Pre(example.table().strip()));
        }
        mendings(card);
    }

    /** What findings weigh here, who decided it and why, and the way to decide otherwise. */
    private Div weight(RuleCard card) {
        RuleCard book = RuleBook.find(card.code()).map(Rule::card).orElse(card);
        String now = Messages.term(card.severity());
        String words = weights.decided(card)
                .map(decided -> Messages.get(
                        "rules.weight.decided",
                        now,
                        Messages.term(book.severity()),
                        decided.by(),
                        Dates.day(decided.at()),
                        decided.reason()))
                .orElse(
                        card.severity() == book.severity()
                                ? now
                                : Messages.get("rules.weight.installed", now, Messages.term(book.severity())));
        Div line = new Div(new Paragraph(words));
        if (viewer.mayWeighRules()) {
            Button weigh = new Button(
                    Messages.get("rules.weight.change"),
                    click -> new WeightDialog(weights, viewer, book, changed).open());
            weigh.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(weigh);
        }
        return line;
    }

    private void mendings(RuleCard card) {
        if (!card.mendings().isEmpty()) {
            add(new H3(Messages.get("rules.mend")));
        }
        for (Mending mending : card.mendings()) {
            add(
                    new Paragraph(Messages.get("rules.mend.before")),
                    new Pre(mending.before().strip()),
                    new Paragraph(Messages.get("rules.mend.after")),
                    new Pre(mending.after().strip()));
        }
    }

    /** Findings by place and by department, so that one sees whom to talk to. */
    private void places(RuleCard card, DivisionCode within) {
        FigureTable byPlace = new FigureTable(Messages.get("rules.division"), Messages.get("rules.count"));
        Map<DivisionCode, Long> counts = findings.countsByChild(viewer, card.code(), within);
        counts.forEach((code, count) ->
                byPlace.row(divisions.find(code).map(Division::name).orElse(code.value()), count));
        FigureTable byAuthority = new FigureTable(Messages.get("rules.authority"), Messages.get("rules.count"));
        findings.countsByAuthority(viewer, card.code(), within, AUTHORITIES)
                .forEach((name, count) -> byAuthority.row(name, count));
        if (!counts.isEmpty()) {
            Div tables = new Div(byPlace, byAuthority);
            tables.addClassName("rule-figures");
            add(new Details(Messages.get("rules.where"), tables));
        }
    }

    private KeysetGrid<RecordedFinding> grid(RuleCard card, DivisionCode within) {
        KeysetGrid<RecordedFinding> grid = new KeysetGrid<>();
        grid.addClassName("findings-grid");
        grid.addColumn(f -> divisions.find(f.division()).map(Division::name).orElse(""))
                .setHeader(Messages.get("rules.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(f -> LinkTo.anchor(f.itemName(), Links.localItem(f.implementationId())))
                .setHeader(Messages.get("rules.item"));
        grid.addColumn(RecordedFinding::message)
                .setHeader(Messages.get("rules.message"))
                .setFlexGrow(2);
        if (viewer.mayEditStandards()) {
            grid.addComponentColumn(this::waive).setAutoWidth(true).setFlexGrow(0);
        }
        grid.show(request -> findings.page(viewer, card.code(), within, request));
        return grid;
    }

    private Button waive(RecordedFinding finding) {
        Button waive = new Button(Messages.get("rules.waive"), click -> {
            Dialog dialog = new Dialog(Messages.get("rules.waive"));
            TextArea reason = new TextArea(Messages.get("rules.waive.reason"));
            reason.addClassName("comment-words");
            dialog.add(reason);
            Button save = new Button(Messages.get("rules.waive.save"), yes -> {
                if (reason.getValue().isBlank()) {
                    reason.setInvalid(true);
                    return;
                }
                findings.waive(
                        viewer,
                        finding.ruleCode(),
                        finding.implementationId(),
                        reason.getValue().strip(),
                        OfficeTime.today(clock).plusYears(1));
                dialog.close();
                changed.run();
            });
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            dialog.getFooter().add(new Button(Messages.get("widgets.cancel"), no -> dialog.close()), save);
            dialog.open();
        });
        waive.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return waive;
    }
}
