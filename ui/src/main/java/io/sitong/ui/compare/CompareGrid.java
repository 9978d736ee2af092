package io.sitong.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.Sameness;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Fields down, divisions across; differing cells are marked and open their texts. */
final class CompareGrid extends Grid<FieldRow> {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 60;

    private final transient BiConsumer<FieldRow, CompareColumn> open;
    private final transient Consumer<FieldRow> openConsensus;

    CompareGrid(BiConsumer<FieldRow, CompareColumn> open, Consumer<FieldRow> openConsensus) {
        this.open = open;
        this.openConsensus = openConsensus;
        KeysetGrid.dense(this);
        addClassName("compare-grid");
        setSelectionMode(SelectionMode.NONE);
    }

    void show(List<FieldRow> rows, List<CompareColumn> columns) {
        removeAllColumns();
        addColumn(FieldRow::label)
                .setHeader(Messages.get("compare.column.field"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(row -> text(row.standardText()))
                .setHeader(Messages.get("compare.column.standard"))
                .setWidth("13rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(this::consensus)
                .setHeader(Messages.get("compare.column.consensus"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        for (CompareColumn column : columns) {
            addComponentColumn(row -> cell(row, column))
                    .setHeader(column.division().name())
                    .setWidth("8.75rem")
                    .setFlexGrow(0);
        }
        setItems(rows);
    }

    private Component consensus(FieldRow row) {
        Button button = new Button(
                text(Messages.get(
                        "compare.consensus",
                        shorten(row.consensus().value()),
                        row.consensus().support(),
                        row.consensus().total())),
                click -> openConsensus.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("compare-cell");
        button.setAriaLabel(Messages.get("compare.consensus.words", row.label()));
        return button;
    }

    private Component cell(FieldRow row, CompareColumn column) {
        if (column.items().isEmpty()) {
            return column.expected()
                    ? new SamenessBadge(Meaning.MISSING, Messages.get("compare.cell.none.expected"))
                    : muted(Messages.get("compare.cell.none"));
        }
        Component face = column.items().size() == 1 ? single(row, column.items().get(0)) : counts(row, column);
        Button button = new Button(face, click -> open.accept(row, column));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("compare-cell");
        button.setAriaLabel(Messages.get("compare.cell.words", column.division().name(), row.label()));
        return button;
    }

    private static Component single(FieldRow row, Compared item) {
        FieldComparison field = item.fields().get(row.key());
        if (field == null || field.sameness() == Sameness.SAME) {
            return new SamenessBadge(Meaning.SAME);
        }
        Div face = new Div(new SamenessBadge(meaning(field.sameness())));
        String words = field.details().isEmpty() ? field.localText() : String.join("；", field.details());
        Span local = new Span(shorten(words));
        local.addClassName("compare-local");
        face.add(local);
        return face;
    }

    private static Component counts(FieldRow row, CompareColumn column) {
        Map<Sameness, Integer> counts = column.counts(row.key());
        int same = counts.getOrDefault(Sameness.SAME, 0);
        int departing = counts.values().stream().mapToInt(Integer::intValue).sum() - same;
        if (departing == 0) {
            return new SamenessBadge(Meaning.SAME, Messages.get("compare.cell.count.same", same));
        }
        Sameness worst = counts.keySet().stream().reduce(Sameness.SAME, Sameness::worse);
        Span first = new Span(Messages.get("compare.cell.count.same", same));
        first.addClassName("compare-local");
        return new Div(
                new SamenessBadge(meaning(worst), Messages.get("compare.cell.count.departing", departing)), first);
    }

    static Meaning meaning(Sameness sameness) {
        return switch (sameness) {
            case SAME -> Meaning.SAME;
            case FORM_DIFFERS -> Meaning.FORM_DIFFERS;
            case DIFFERENT -> Meaning.DIFFERENT;
            case MISSING -> Meaning.MISSING;
        };
    }

    private static Component text(String value) {
        Span words = new Span(shorten(value));
        words.setTitle(value);
        return words;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("cell-none");
        return span;
    }

    static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
