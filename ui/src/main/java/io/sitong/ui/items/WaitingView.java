package io.sitong.ui.items;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftFilter;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalFilter;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/**
 * What waits at the catalog: proposals for a reviewer, who never sees the own ones here, and implementations whose standard
 * changed.
 */
@Route(Links.WAITING)
@PermitAll
class WaitingView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String REVIEW = "review";
    private static final String DRIFT = "drift";

    private final transient StandardSources sources;
    private final transient Drifts drifts;
    private final transient Divisions divisions;
    private final transient Viewer viewer;

    WaitingView(StandardSources sources, Drifts drifts, Divisions divisions, CurrentViewer current) {
        super(Messages.get("items.waiting.title"), Messages.get("items.waiting.purpose"));
        this.sources = sources;
        this.drifts = drifts;
        this.divisions = divisions;
        this.viewer = current.get();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.waiting.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DivisionCode within = DivisionInUrl.read(event.getLocation(), viewer);
        var parameters = event.getLocation().getQueryParameters();
        boolean review = viewer.mayEditStandards()
                && parameters
                        .getSingleParameter(Links.TAB)
                        .filter(DRIFT::equals)
                        .isEmpty();
        DriftFilter filter = parameters
                .getSingleParameter(Links.STANDARD)
                .filter(n -> n.matches("[0-9]{1,18}"))
                .map(n -> DriftFilter.open().within(within).ofStandard(Long.parseLong(n)))
                .orElseGet(() -> DriftFilter.open().within(within));
        ProposalFilter toReview = ProposalFilter.toReview(viewer.accountId());
        Tabs tabs = new Tabs();
        if (viewer.mayEditStandards()) {
            tabs.add(tab(REVIEW, within, sources.proposals().count(toReview)));
        }
        Tab changed = tab(DRIFT, within, drifts.count(viewer, filter));
        tabs.add(changed);
        if (!review) {
            tabs.setSelectedTab(changed);
        }
        filters(tabs);
        content(review ? proposals(toReview) : flagged(filter));
    }

    private static Tab tab(String key, DivisionCode within, long count) {
        return new Tab(LinkTo.anchor(
                Messages.get("items.waiting." + key, Messages.number(count)),
                Links.waiting().in(within).with(Links.TAB, key)));
    }

    private KeysetGrid<Proposal> proposals(ProposalFilter filter) {
        KeysetGrid<Proposal> grid = new KeysetGrid<>();
        grid.addComponentColumn(p -> LinkTo.anchor(p.item().name(), Links.proposal(p.standardId())))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        grid.addColumn(p -> Messages.term(p.kind()))
                .setHeader(Messages.get("items.waiting.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Proposal::authorNames).setHeader(Messages.get("items.proposal.authors"));
        grid.addColumn(Proposal::note).setHeader(Messages.get("items.proposal.note"));
        grid.addColumn(p -> p.effective() == null ? "" : String.valueOf(p.effective()))
                .setHeader(Messages.get("items.proposal.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(p -> Dates.minute(p.changedAt()))
                .setHeader(Messages.get("items.waiting.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(Messages.get("items.waiting.review.none"));
        grid.show(request -> sources.proposals().page(filter, request));
        return grid;
    }

    private KeysetGrid<Drift> flagged(DriftFilter filter) {
        KeysetGrid<Drift> grid = new KeysetGrid<>();
        grid.addComponentColumn(d -> LinkTo.anchor(d.itemName(), Links.localItem(d.implementationId())))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        grid.addColumn(d -> divisions.find(d.division()).map(Division::name).orElse(""))
                .setHeader(Messages.get("items.column.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(WaitingView::fields).setHeader(Messages.get("items.waiting.fields"));
        grid.addComponentColumn(d -> new Span(LinkTo.anchor(
                        Messages.get("items.waiting.versions", d.basedOn(), d.snapshot()),
                        Links.versions(d.standardId(), d.basedOn(), d.snapshot()))))
                .setHeader(Messages.get("items.standard"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(d -> Dates.minute(d.changedAt()))
                .setHeader(Messages.get("items.waiting.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(Messages.get("items.waiting.drift.none"));
        grid.show(request -> drifts.page(viewer, filter, request));
        return grid;
    }

    private static String fields(Drift drift) {
        return drift.fields().stream()
                .map(key -> ItemField.findByKey(key)
                        .map(ItemField::label)
                        .orElseGet(() -> ItemGroup.valueOf(key).label()))
                .collect(Collectors.joining("、"));
    }
}
