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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Whether and then field by field how the item is carried out, divisions across; cells open what is behind them. */
final class CompareGrid extends Grid<MatrixRow> {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 60;

    private final transient BiConsumer<FieldRow, CompareColumn> open;
    private final transient Consumer<FieldRow> openConsensus;
    private final transient Consumer<CompareColumn> openPlaces;

    CompareGrid(
            BiConsumer<FieldRow, CompareColumn> open,
            Consumer<FieldRow> openConsensus,
            Consumer<CompareColumn> openPlaces) {
        this.open = open;
        this.openConsensus = openConsensus;
        this.openPlaces = openPlaces;
        KeysetGrid.dense(this);
        addClassName("compare-grid");
        setSelectionMode(SelectionMode.NONE);
    }

    /** @param levels at which the standard is exercised, in words */
    void show(List<FieldRow> rows, List<CompareColumn> columns, String levels, Standings all) {
        removeAllColumns();
        addColumn(MatrixRow::label)
                .setHeader(Messages.get("compare.column.field"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(row -> text(row instanceof FieldRow field ? field.standardText() : levels))
                .setHeader(Messages.get("compare.column.standard"))
                .setWidth("13rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(row -> row instanceof FieldRow field ? consensus(field) : StandingFace.of(all))
                .setHeader(Messages.get("compare.column.consensus"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        for (CompareColumn column : columns) {
            addComponentColumn(row -> row instanceof FieldRow field ? cell(field, column) : places(column))
                    .setHeader(column.division().name())
                    .setWidth("8.75rem")
                    .setFlexGrow(0);
        }
        List<MatrixRow> lines = new ArrayList<>();
        lines.add(new MatrixRow.OfPlaces(Messages.get("compare.standing")));
        lines.addAll(rows);
        setItems(lines);
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
            return StandingFace.of(column.standings());
        }
        Component face = column.items().size() == 1 ? single(row, column.items().get(0)) : counts(row, column);
        return opening(face, column, row, () -> open.accept(row, column));
    }

    private Component places(CompareColumn column) {
        MatrixRow row = new MatrixRow.OfPlaces(Messages.get("compare.standing"));
        return opening(StandingFace.of(column.standings()), column, row, () -> openPlaces.accept(column));
    }

    private static Button opening(Component face, CompareColumn column, MatrixRow row, Runnable deed) {
        Button button = new Button(face, click -> deed.run());
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

    static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
