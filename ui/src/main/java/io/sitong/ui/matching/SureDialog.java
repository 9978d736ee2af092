package io.sitong.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.Reason;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What would be accepted without a person, pair by pair with its reasons, weakest first; each can be left out. */
final class SureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param accepted gets the numbers of the entries that are ticked, at least one */
    SureDialog(List<EntryWork> sure, Consumer<Set<Long>> accepted) {
        setHeaderTitle(Messages.get("matching.sure.title", sure.size()));
        setWidth("72rem");
        setMaxWidth("96vw");
        Button accept = new Button();
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Grid<EntryWork> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.addClassName("sure-pairs");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(SureDialog::entry)
                .setHeader(Messages.get("matching.column.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(SureDialog::item)
                .setHeader(Messages.get("matching.sure.item"))
                .setFlexGrow(2);
        figure(grid, "matching.sure.score", Candidate::score);
        figure(grid, "matching.sure.lead", Candidate::lead);
        grid.addComponentColumn(SureDialog::reasons)
                .setHeader(Messages.get("matching.sure.reasons"))
                .setFlexGrow(3);
        grid.setItems(sure).setIdentifierProvider(work -> work.entry().id());
        sure.forEach(grid::select);
        grid.addSelectionListener(
                change -> count(accept, change.getAllSelectedItems().size()));
        count(accept, sure.size());
        accept.addClickListener(click -> {
            close();
            accepted.accept(grid.getSelectedItems().stream()
                    .map(work -> work.entry().id())
                    .collect(Collectors.toSet()));
        });
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                accept.focus();
            }
        });
        add(new Paragraph(Messages.get("matching.sure.about")), grid);
        getFooter().add(new Button(Messages.get("matching.comment.cancel"), click -> close()), accept);
    }

    private static void count(Button accept, int ticked) {
        accept.setText(Messages.get("matching.sure.accept", ticked));
        accept.setEnabled(ticked > 0);
    }

    private static void figure(Grid<EntryWork> grid, String key, ToDoubleFunction<Candidate> figure) {
        grid.addColumn(work -> String.format(Locale.ROOT, "%.2f", figure.applyAsDouble(best(work))))
                .setHeader(Messages.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private static Candidate best(EntryWork work) {
        return work.proposal().candidates().get(0);
    }

    private static Component entry(EntryWork work) {
        return twoLines(
                work.entry().name(), work.entry().batch() + " · " + work.entry().leadDepartment());
    }

    private static Component item(EntryWork work) {
        Candidate best = best(work);
        return twoLines(best.target().name(), best.target().evidence().getOrDefault(Evidence.CODE, ""));
    }

    private static Component twoLines(String words, String facts) {
        Span name = new Span(words);
        name.addClassName("entry-name");
        Span below = new Span(facts);
        below.addClassName("entry-facts");
        return new Div(name, below);
    }

    private static Component reasons(EntryWork work) {
        Div lines = new Div();
        lines.addClassName("candidate-reasons");
        for (Reason reason : best(work).reasons()) {
            Span line = new Span(reason.line());
            line.addClassNames("reason", reason.plus() ? "reason-plus" : "reason-minus");
            lines.add(line);
        }
        return lines;
    }
}
