package io.sitong.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows of a preview: what becomes of each, and whether it is taken. */
final class PreviewGrid extends Grid<PreviewRow> {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES_SHOWN = 3;

    private transient Set<String> leftOut = Set.of();

    /** @param ticked told the row's key and whether it is left out now */
    PreviewGrid(BiConsumer<String, Boolean> ticked, Consumer<PreviewRow> chosen) {
        KeysetGrid.dense(this);
        addClassName("preview-grid");
        addComponentColumn(row -> tick(row, ticked))
                .setHeader(Messages.get("imports.row.take"))
                .setWidth("4.5em")
                .setFlexGrow(0);
        addColumn(row -> row.place().cell().isEmpty()
                        ? row.key()
                        : Integer.toString(row.place().row()))
                .setHeader(Messages.get("imports.row.place"))
                .setWidth("5em")
                .setFlexGrow(0);
        addColumn(row -> row.item().name())
                .setHeader(Messages.get("imports.row.name"))
                .setFlexGrow(2);
        addComponentColumn(row -> badge(row.decision()))
                .setHeader(Messages.get("imports.row.decision"))
                .setWidth("8em")
                .setFlexGrow(0);
        addColumn(PreviewGrid::changes)
                .setHeader(Messages.get("imports.row.changes"))
                .setFlexGrow(3);
        addComponentColumn(PreviewGrid::trouble)
                .setHeader(Messages.get("imports.row.trouble"))
                .setWidth("7em")
                .setFlexGrow(0);
        addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(chosen));
    }

    void show(List<PreviewRow> rows, Set<String> unticked) {
        leftOut = unticked;
        setItems(rows);
    }

    private Component tick(PreviewRow row, BiConsumer<String, Boolean> ticked) {
        if (!row.decision().writes()) {
            return new Span();
        }
        Checkbox box = new Checkbox(!leftOut.contains(row.key()));
        box.setAriaLabel(Messages.get("imports.row.take") + " " + row.key());
        box.addValueChangeListener(event -> ticked.accept(row.key(), !event.getValue()));
        return box;
    }

    private static Component badge(Decision decision) {
        Meaning meaning = switch (decision) {
            case NEW, UNTOUCHED, JOINED -> Meaning.SAME;
            case CHANGED -> Meaning.FORM_DIFFERS;
            case BLOCKED, OUTSIDE_SCOPE -> Meaning.DIFFERENT;
        };
        return new SamenessBadge(meaning, Messages.term(decision));
    }

    private static String changes(PreviewRow row) {
        if (row.decision() == Decision.NEW) {
            return Messages.get("imports.row.new");
        }
        if (!row.reason().isEmpty()) {
            return row.reason();
        }
        String shown = row.changes().stream()
                .limit(CHANGES_SHOWN)
                .map(FieldChange::line)
                .collect(Collectors.joining("；"));
        return row.changes().size() > CHANGES_SHOWN ? shown + " …" : shown;
    }

    private static Component trouble(PreviewRow row) {
        int count = row.problems().size() + row.findings().size();
        if (count == 0) {
            return new Div();
        }
        return new SamenessBadge(Meaning.DIFFERENT, Messages.get("imports.row.trouble.count", count));
    }
}
