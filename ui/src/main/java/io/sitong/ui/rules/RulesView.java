package io.sitong.ui.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.KeptRun;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.WeightsInForce;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 规则: the rule book left, one rule with its findings right. */
@Route(Links.RULES)
@PermitAll
class RulesView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RecordedFindings findings;
    private final transient BackgroundJobs jobs;
    private final transient WeightsInForce weights;
    private final transient Viewer viewer;
    private final Grid<RuleRow> grid = new Grid<>();
    private final RulePanel panel;
    private final Span lastRun = new Span();
    private DivisionCode within;
    private @Nullable String opened;

    RulesView(
            RecordedFindings findings,
            Divisions divisions,
            CorrectionDesk desk,
            WaiverRequests requests,
            WeightsInForce weights,
            BackgroundJobs jobs,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("rules.title"), Messages.get("rules.purpose"));
        this.findings = findings;
        this.jobs = jobs;
        this.weights = weights;
        this.viewer = current.get();
        this.within = viewer.scope();
        this.panel = new RulePanel(
                findings,
                divisions,
                viewer,
                clock,
                weights,
                (rule, place) -> {
                    CorrectionDialog dialog = new CorrectionDialog(desk, jobs, divisions, viewer, rule, place);
                    dialog.open();
                    dialog.count(UI.getCurrent());
                },
                this::show);
        KeysetGrid.dense(grid);
        grid.addColumn(RuleRow::theme)
                .setHeader(Messages.get("rules.theme"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.card().code())
                .setHeader(Messages.get("rules.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.card().title())
                .setHeader(Messages.get("rules.rule"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> severity(row.card().severity()))
                .setHeader(Messages.get("rules.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Messages.number(row.findings()))
                .setHeader(Messages.get("rules.count"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RulesView::trend)
                .setHeader(Messages.get("rules.trend"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(row -> open(row.card())));
        SplitLayout split = new SplitLayout(grid, panel);
        split.addClassName("desk");
        split.setSplitterPosition(48);
        content(split);
        Button run = new Button(Messages.get("rules.run"), click -> run());
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(
                lastRun,
                LinkTo.anchor(Messages.get("rules.waivers.count", requests.countWaiting(viewer)), Links.waivers()),
                LinkTo.anchor(Messages.get("rules.laws.title"), Links.laws()),
                run);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = DivisionInUrl.read(event.getLocation(), viewer);
        opened = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.RULE)
                .flatMap(RuleBook::find)
                .map(rule -> rule.card().code())
                .orElse(opened);
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("rules.title");
    }

    private void show() {
        Map<String, Long> counts = findings.countsByRule(viewer, within);
        List<KeptRun> runs = findings.latestRuns(viewer, within, 2);
        lastRun.setText(
                runs.isEmpty()
                        ? Messages.get("rules.run.none")
                        : Messages.get(
                                "rules.run.last",
                                Dates.minute(runs.getFirst().at()),
                                runs.getFirst().by(),
                                runs.getFirst().items()));
        List<RuleRow> rows = new ArrayList<>();
        RuleBook.byTheme()
                .forEach((theme, rules) -> rules.forEach(rule -> rows.add(new RuleRow(
                        theme,
                        weights.current().of(rule.card()),
                        counts.getOrDefault(rule.card().code(), 0L),
                        change(runs, rule.card().code())))));
        grid.setItems(rows);
        rows.stream()
                .map(RuleRow::card)
                .filter(card -> card.code().equals(opened))
                .findFirst()
                .ifPresent(this::open);
    }

    private void open(RuleCard card) {
        opened = card.code();
        panel.show(card, within);
    }

    private static @Nullable Long change(List<KeptRun> runs, String code) {
        return runs.size() < 2
                ? null
                : runs.getFirst().of(code) - runs.getLast().of(code);
    }

    /** What the last run found more or less than the one before. */
    private static String trend(RuleRow row) {
        Long change = row.change();
        if (change == null) {
            return "";
        }
        return (change > 0 ? "+" : "") + Messages.number(change);
    }

    private void run() {
        jobs.start(viewer, RuleRunJob.KEY, Messages.get("rules.run"), RuleRunJob.parameters(within));
        Notification.show(Messages.get("rules.run.started"), 3000, Notification.Position.BOTTOM_START);
    }

    private static SamenessBadge severity(Severity severity) {
        Meaning meaning = switch (severity) {
            case ERROR -> Meaning.DIFFERENT;
            case WARNING -> Meaning.FORM_DIFFERS;
            case INFO -> Meaning.MISSING;
        };
        return new SamenessBadge(meaning, Messages.term(severity));
    }
}
