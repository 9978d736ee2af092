package io.sitong.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The rows of a preview: what becomes of each, and whether it is taken. Reads them while one scrolls. */
final class WaitingGrid extends KeysetGrid<WaitingRow> {

    private static final long serialVersionUID = 1L;

    /** Told that a row is ticked or not. */
    @FunctionalInterface
    interface Ticked {
        void tick(int ordinal, boolean taken);
    }

    /** @param sheets whether rows stand on several sheets */
    WaitingGrid(boolean mayWork, BooleanSupplier sheets, Ticked ticked, Consumer<WaitingRow> chosen) {
        addClassName("preview-grid");
        addComponentColumn(row -> tick(row, mayWork, ticked))
                .setHeader(Messages.get("imports.row.take"))
                .setWidth("3.25rem")
                .setFlexGrow(0);
        addColumn(WaitingRow::number)
                .setHeader(Messages.get("imports.row.place"))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> name(row, sheets))
                .setHeader(Messages.get("imports.row.name"))
                .setFlexGrow(5);
        addComponentColumn(row -> new DecisionBadge(row.decision()))
                .setHeader(Messages.get("imports.row.decision"))
                .setWidth("6.75rem")
                .setFlexGrow(0);
        addComponentColumn(WaitingGrid::summary)
                .setHeader(Messages.get("imports.row.changes"))
                .setFlexGrow(4);
        addComponentColumn(WaitingGrid::trouble)
                .setHeader(Messages.get("imports.row.trouble"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(chosen);
            }
        });
    }

    private static Component tick(WaitingRow row, boolean mayWork, Ticked ticked) {
        if (!row.effect().optional()) {
            return new Span();
        }
        Checkbox box = new Checkbox(!row.leftOut());
        box.setReadOnly(!mayWork);
        box.setAriaLabel(Messages.get("imports.row.take.of", row.place()));
        box.addValueChangeListener(event -> ticked.tick(row.ordinal(), event.getValue()));
        return box;
    }

    private static Component name(WaitingRow row, BooleanSupplier sheets) {
        Span name = new Span(row.name().isEmpty() ? Messages.get("imports.row.nameless") : row.name());
        name.addClassName("two-lines");
        Span identity = new Span(sheets.getAsBoolean() ? row.sheet() + " · " + row.identity() : row.identity());
        identity.addClassName("entry-facts");
        Div both = new Div(name, identity);
        both.addClassName("entry-name");
        return both;
    }

    private static Component summary(WaitingRow row) {
        Span words = new Span(
                row.effect() == WaitingRow.Effect.ADD && row.summary().isEmpty()
                        ? Messages.get("imports.row.new")
                        : row.summary());
        words.addClassName("two-lines");
        if (row.conflicts() == 0) {
            return words;
        }
        return new Div(new SeverityBadge(3, Messages.get("imports.row.conflicts", row.conflicts())), words);
    }

    private static Component trouble(WaitingRow row) {
        return row.remarks() == 0
                ? new Span()
                : new SeverityBadge(row.severity(), Messages.get("imports.row.trouble.count", row.remarks()));
    }
}
