package io.sitong.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.assignment.Assignment;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of the list, at the left of the desk. */
final class EntryGrid extends Grid<EntryWork> {

    private static final long serialVersionUID = 1L;

    EntryGrid(Consumer<EntryWork> chosen) {
        super();
        KeysetGrid.dense(this);
        addClassName("entry-grid");
        addColumn(work -> work.entry().number())
                .setHeader(Messages.get("matching.column.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addComponentColumn(EntryGrid::name)
                .setHeader(Messages.get("matching.column.name"))
                .setFlexGrow(1);
        addComponentColumn(work -> new StatusBadge(work.status()))
                .setHeader(Messages.get("matching.column.status"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(EntryGrid::score)
                .setHeader(Messages.get("matching.column.score"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.25rem")
                .setFlexGrow(0);
        setSelectionMode(SelectionMode.SINGLE);
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(chosen);
            }
        });
    }

    void show(List<EntryWork> entries) {
        setItems(entries).setIdentifierProvider(work -> work.entry().id());
    }

    /** Marks the entry and brings it into view, below the one before it: the grid may put what it is sent to under its head. */
    void mark(EntryWork work) {
        getListDataView().getItemIndex(work).ifPresent(index -> {
            select(work);
            scrollToIndex(Math.max(0, index - 1));
        });
    }

    private static Component name(EntryWork work) {
        Span name = new Span(work.entry().name());
        name.addClassName("entry-name");
        Span facts = new Span(Stream.concat(
                        Stream.of(work.entry().batch(), work.entry().leadDepartment()),
                        work.hands().stream().map(EntryGrid::hand))
                .collect(Collectors.joining(" · ")));
        facts.addClassName("entry-facts");
        return new Div(name, facts);
    }

    private static String hand(Assignment one) {
        return one.dueOn() == null
                ? Messages.get("matching.hand", one.to().name())
                : Messages.get("matching.hand.due", one.to().name(), one.dueOn());
    }

    private static String score(EntryWork work) {
        return work.proposal().candidates().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "%.2f", work.proposal().candidates().get(0).score());
    }
}
