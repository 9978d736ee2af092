package io.sitong.ui.gaps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.list.NationalLists;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 缺口矩阵: entries × divisions. */
@Route(Links.GAPS)
@PermitAll
class GapsView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle, MatrixGrid.Deeds {

    private static final long serialVersionUID = 1L;

    private final transient CurrentViewer current;
    private final transient GapsModel model;
    private final MatrixGrid matrix = new MatrixGrid(this);
    private final CellDetail detail;
    private final SplitLayout split;
    private final Div chips = new Div();
    private final Div summary = new Div();
    private @Nullable GapCause cause;
    private boolean onlyGaps = true;

    GapsView(
            CoverageDesk desk,
            DraftFromEntry drafts,
            Gaps gaps,
            NationalLists lists,
            ChosenList chosen,
            Divisions divisions,
            CurrentViewer current) {
        super(Messages.get("gaps.title"), Messages.get("gaps.purpose"));
        this.current = current;
        model = new GapsModel(desk, drafts, gaps, lists, chosen.get(), divisions, current.get());
        detail = new CellDetail(model, this::backToMatrix, this::refresh);
        split = new SplitLayout(matrix, detail, SplitLayout.Orientation.VERTICAL);
        split.addClassName("gaps-split");
        split.getElement()
                .addEventListener("keydown", pressed -> backToMatrix())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented");
        chips.addClassName("status-chips");
        summary.addClassName("summary-line");
        if (model.list().isEmpty()) {
            content(new EmptyState(VaadinIcon.LIST, Messages.get("gaps.empty.what"), Messages.get("gaps.empty.next")));
        } else {
            model.list().ifPresent(l -> setPurpose(Messages.get("gaps.purpose") + " " + l.title()));
            filters(chips);
            content(summary, split);
        }
        closeDetail();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DivisionCode within = DivisionInUrl.read(event.getLocation(), current.get());
        model.lookAt(within);
        cause = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.CAUSE)
                .flatMap(GapsView::cause)
                .orElse(null);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("gaps.title");
    }

    @Override
    public void openCell(MatrixRow row, DivisionCode division) {
        detail.show(row, division);
        detail.setVisible(true);
        split.setSplitterPosition(55);
    }

    private void backToMatrix() {
        if (detail.isVisible()) {
            closeDetail();
            matrix.takeKeyboard();
        }
    }

    private void closeDetail() {
        detail.setVisible(false);
        split.setSplitterPosition(100);
    }

    private void refresh() {
        if (model.list().isEmpty()) {
            return;
        }
        List<Division> columns = model.columns();
        List<MatrixRow> rows = model.rows(cause, onlyGaps);
        matrix.show(columns, rows, model.within());
        matrix.setEmptyStateText(Messages.get("gaps.all.covered.what"));
        Share mapped = model.mapped();
        Share covered = model.covered();
        summary.removeAll();
        summary.add(
                new Span(Messages.get("gaps.summary.mapped", mapped.covered(), mapped.expected())),
                new Span(Messages.get("gaps.summary.covered", covered.expected(), covered.covered())));
        model.within()
                .parent()
                .filter(p -> current.get().maySee(p))
                .ifPresent(parent -> summary.add(
                        LinkTo.anchor(Messages.get("gaps.up"), Links.gaps().in(parent))));
        chips.removeAll();
        chips.add(
                chip(Messages.get("gaps.filter.all"), !onlyGaps && cause == null, () -> choose(null, false)),
                chip(
                        Messages.get("gaps.filter.gaps", model.rows(null, true).size()),
                        onlyGaps && cause == null,
                        () -> choose(null, true)));
        for (Map.Entry<GapCause, Integer> count : model.causes().entrySet()) {
            chips.add(chip(
                    Messages.get("gaps.filter.cause", Messages.term(count.getKey()), count.getValue()),
                    cause == count.getKey(),
                    () -> choose(count.getKey(), true)));
        }
    }

    private void choose(@Nullable GapCause wanted, boolean gapsOnly) {
        cause = wanted;
        onlyGaps = gapsOnly;
        closeDetail();
        refresh();
        // the address keeps the filter, so that it can be sent on
        var link = (wanted == null ? Links.gaps() : Links.gaps(wanted)).in(model.within());
        UI.getCurrent().getPage().getHistory().replaceState(null, LinkTo.href(link));
    }

    private static Button chip(String words, boolean on, Runnable deed) {
        Button chip = new Button(words, click -> deed.run());
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private static Optional<GapCause> cause(String name) {
        for (GapCause known : GapCause.values()) {
            if (known.name().equals(name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
