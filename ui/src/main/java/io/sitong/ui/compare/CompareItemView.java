package io.sitong.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.rules.chain.ChainVerdict;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.chain.ChainDesk;
import io.sitong.ui.links.Links;
import io.sitong.ui.readings.Readings;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 四级对照 of one standard item: fields down, divisions across. */
@Route(Links.COMPARE_ITEM)
@PermitAll
class CompareItemView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StandardItems standards;
    private final transient StandardLifeCycle lifeCycle;
    private final transient Implementations implementations;
    private final transient Divisions divisions;
    private final transient RecordedFindings findings;
    private final transient StandingReader standings;
    private final transient ChainDesk chains;
    private final transient Readings readings;
    private final transient CurrentViewer current;
    private final transient Clock clock;
    private final Checkbox onlyDiffering = new Checkbox(Messages.get("compare.only.differing"), true);
    private final Div places = new Div();
    private transient @Nullable CompareModel model;

    CompareItemView(
            StandardItems standards,
            StandardLifeCycle lifeCycle,
            Implementations implementations,
            Divisions divisions,
            RecordedFindings findings,
            StandingReader standings,
            ChainDesk chains,
            Readings readings,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("compare.title"), Messages.get("compare.purpose"));
        this.standards = standards;
        this.lifeCycle = lifeCycle;
        this.implementations = implementations;
        this.divisions = divisions;
        this.findings = findings;
        this.standings = standings;
        this.chains = chains;
        this.readings = readings;
        this.current = current;
        this.clock = clock;
        places.addClassName("status-chips");
        onlyDiffering.addValueChangeListener(event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = current.get();
        DivisionCode within = DivisionInUrl.read(event.getLocation(), viewer);
        StandardItem standard = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(standards::find)
                .orElseThrow(NotFoundException::new);
        model = new CompareModel(
                standards, lifeCycle, implementations, divisions, findings, standings, viewer, clock, standard, within);
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("compare.title");
    }

    private void show() {
        CompareModel shown = model;
        if (shown == null) {
            return;
        }
        StandardItem standard = shown.standard();
        setTitle(standard.item().name());
        setPurpose(Messages.get(
                "compare.facts",
                standard.item().text(ItemField.CATALOG_CODE),
                ItemField.TASK_TYPE.display(standard.item().text(ItemField.TASK_TYPE)),
                ItemField.USE_LEVEL.display(standard.item().text(ItemField.USE_LEVEL)),
                shown.implementationCount()));
        var columns = shown.columns();
        links(shown);
        filters(onlyDiffering, places);
        Optional<ChainNotice> broken = chain(shown);
        if (shown.implementationCount() == 0 && shown.standings().isEmpty()) {
            content(
                    broken,
                    new EmptyState(
                            VaadinIcon.TABLE,
                            Messages.get("compare.empty.what"),
                            Messages.get("compare.empty.next"),
                            LinkTo.anchor(Messages.get("gaps.title"), Links.gaps())));
            return;
        }
        content(broken, desk(shown, columns));
    }

    private SplitLayout desk(CompareModel shown, List<CompareColumn> columns) {
        SplitLayout split = new SplitLayout(SplitLayout.Orientation.VERTICAL);
        split.addClassName("gaps-split");
        Consumer<String> done = words -> {
            Notification.show(words, 4000, Notification.Position.BOTTOM_START);
            show();
        };
        DifferencePanel differences = new DifferencePanel(shown, readings, () -> close(split), done);
        ConsensusPanel consensus = new ConsensusPanel(shown, () -> close(split), done);
        StandingPanel places = new StandingPanel(shown, () -> close(split));
        List<Component> panels = List.of(differences, consensus, places);
        Div below = new Div(differences, consensus, places);
        CompareGrid grid = new CompareGrid(
                (row, column) -> {
                    differences.show(row, column);
                    open(split, differences, panels);
                },
                row -> {
                    consensus.show(row);
                    open(split, consensus, panels);
                },
                column -> {
                    places.show(column);
                    open(split, places, panels);
                });
        grid.show(
                shown.rows(onlyDiffering.getValue()),
                columns,
                ItemField.USE_LEVEL.display(shown.standard().item().text(ItemField.USE_LEVEL)),
                shown.standings());
        split.addToPrimary(grid);
        split.addToSecondary(below);
        close(split);
        return split;
    }

    private void content(Optional<ChainNotice> above, Component shown) {
        content(above.map(notice -> new Component[] {notice, shown}).orElse(new Component[] {shown}));
    }

    private Optional<ChainNotice> chain(CompareModel shown) {
        Viewer viewer = current.get();
        Viewer narrowed = viewer.within(shown.within());
        ChainVerdict verdict = chains.of(narrowed, shown.standard());
        return verdict.holds()
                ? Optional.empty()
                : Optional.of(new ChainNotice(
                        verdict,
                        code -> divisions.find(code).map(Division::name).orElse(code.value())));
    }

    private static void open(SplitLayout split, Component wanted, List<Component> panels) {
        panels.forEach(panel -> panel.setVisible(panel == wanted));
        split.getSecondaryComponent().setVisible(true);
        split.setSplitterPosition(52);
    }

    private static void close(SplitLayout split) {
        split.getSecondaryComponent().setVisible(false);
        split.setSplitterPosition(100);
    }

    private void links(CompareModel shown) {
        places.removeAll();
        long id = shown.standard().id();
        shown.within()
                .parent()
                .filter(p -> current.get().maySee(p))
                .ifPresent(parent -> places.add(LinkTo.anchor(
                        Messages.get("compare.up"), Links.compare(id).in(parent))));
        for (CompareColumn column : shown.columns()) {
            boolean below = !column.division().code().equals(shown.within());
            if (below && (column.items().size() > 1 || column.standings().size() > 1)) {
                places.add(LinkTo.anchor(
                        column.division().name(),
                        Links.compare(id).in(column.division().code())));
            }
        }
    }
}
