package io.sitong.ui.gaps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;

/** The matrix: a row per entry, a column per division, a share in each cell that opens its places. */
final class MatrixGrid extends Grid<MatrixRow> {

    private static final long serialVersionUID = 1L;

    /** Of the room a wide screen has to spare, as much as so many divisions: names wrap, figures do not. */
    private static final int ENTRY_SHARE = 4;

    /** What the matrix asks the screen to do. */
    interface Deeds {
        void openCell(MatrixRow row, DivisionCode division);
    }

    private final transient Deeds deeds;

    MatrixGrid(Deeds deeds) {
        this.deeds = deeds;
        KeysetGrid.dense(this);
        addClassName("matrix");
        setSelectionMode(SelectionMode.NONE);
        addAttachListener(attached -> {
            attached.getUI().getPage().addJavaScript("context://sitong.js");
            getElement()
                    .executeJs(
                            "const keys = () => window.sitong ? window.sitong.matrixKeys(this) : setTimeout(keys, 50);"
                                    + " keys();");
        });
    }

    /** Takes the keyboard back, where it was. */
    void takeKeyboard() {
        getElement().executeJs("setTimeout(() => window.sitong.matrixCell(this), 50)");
    }

    void show(List<Division> columns, List<MatrixRow> rows, DivisionCode within) {
        removeAllColumns();
        addColumn(row -> row.entry().number())
                .setHeader(Messages.get("gaps.column.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("3rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(this::entry)
                .setHeader(Messages.get("gaps.column.entry"))
                .setWidth("13rem")
                .setFlexGrow(ENTRY_SHARE)
                .setFrozen(true);
        addComponentColumn(row -> total(row, within))
                .setPartNameGenerator(
                        row -> row.withoutStandard() || row.total().expected() == 0 ? null : heat(row.total()))
                .setHeader(Messages.get("gaps.column.total"))
                .setTextAlign(ColumnTextAlign.CENTER)
                .setWidth("6rem")
                .setFlexGrow(0);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            Component head = head(columns.get(i), within);
            addComponentColumn(row -> cell(row, columns.get(index), row.cells().get(index)))
                    .setPartNameGenerator(row -> {
                        MatrixCell cell = row.cells().get(index);
                        return row.withoutStandard() || !cell.expected() ? null : heat(cell.share());
                    })
                    .setHeader(head)
                    .setTextAlign(ColumnTextAlign.CENTER)
                    .setWidth("3.9rem")
                    .setFlexGrow(1);
        }
        setItems(rows);
    }

    /** Leads down where there is something below. */
    private static Component head(Division column, DivisionCode within) {
        if (column.level().digit() < Level.BANNER.digit() && !column.code().equals(within)) {
            Anchor down = LinkTo.anchor(column.name(), Links.gaps().in(column.code()));
            down.setTitle(Messages.get("gaps.detail.drill", column.name()));
            down.addClassName("matrix-head");
            return down;
        }
        Span name = new Span(column.name());
        name.setTitle(column.name());
        name.addClassName("matrix-head");
        return name;
    }

    private Component entry(MatrixRow row) {
        Span name = new Span(row.entry().name());
        name.addClassName("entry-name");
        Span facts = new Span(row.entry().batch() + " · " + row.entry().leadDepartment());
        facts.addClassName("entry-facts");
        // places may all be covered and the entry is still a gap: its row says so
        if (row.wholeCause().filter(GapCause.MODE_MISSING::equals).isPresent()) {
            SamenessBadge badge =
                    new SamenessBadge(Meaning.MISSING, Messages.get("gaps.whole." + GapCause.MODE_MISSING.name()));
            badge.setTitle(Messages.term(GapCause.MODE_MISSING));
            facts.add(badge);
        }
        return new Div(name, facts);
    }

    private Component total(MatrixRow row, DivisionCode within) {
        if (row.withoutStandard()) {
            GapCause cause = row.wholeCause().orElse(GapCause.NOT_DECIDED);
            SamenessBadge badge = new SamenessBadge(Meaning.MISSING, Messages.get("gaps.whole." + cause.name()));
            badge.setTitle(Messages.term(cause));
            Button open = new Button(badge, click -> deeds.openCell(row, within));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            return open;
        }
        return button(row, within, row.total(), row.entry().name());
    }

    private Component cell(MatrixRow row, Division column, MatrixCell cell) {
        if (row.withoutStandard()) {
            Span none = new Span("—");
            none.addClassName("cell-none");
            return none;
        }
        if (!cell.expected()) {
            Span none = new Span("·");
            none.setTitle(Messages.get("gaps.cell.none"));
            none.addClassName("cell-none");
            return none;
        }
        return button(row, column.code(), cell.share(), column.name());
    }

    private Component button(MatrixRow row, DivisionCode division, Share share, String place) {
        // nothing expected anywhere is no full coverage: an item whose levels are not said yet is not to look done
        boolean nowhere = share.expected() == 0;
        Button open = new Button(
                nowhere
                        ? Messages.get("gaps.cell.nowhere")
                        : Messages.get("gaps.cell.share", share.covered(), share.expected()),
                click -> deeds.openCell(row, division));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassNames("heat", nowhere ? "cell-none" : heat(share));
        open.setAriaLabel(
                Messages.get("gaps.cell.words", place, row.entry().name(), share.expected(), share.covered()));
        return open;
    }

    /** Five steps from nothing to everything, so that colour is never the only sign: the figure stands in it. */
    private static String heat(Share share) {
        return "heat-" + (int) Math.floor(share.rate() * 4);
    }
}
