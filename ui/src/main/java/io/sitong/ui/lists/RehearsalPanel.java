package io.sitong.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.list.EntryChange;
import io.sitong.rules.lineup.Verdict;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What an adoption would do, from the entries to the people who must act; every figure can be opened. */
final class RehearsalPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Rehearsal rehearsal;
    private final transient Divisions divisions;

    RehearsalPanel(Rehearsal rehearsal, Divisions divisions, Consumer<Map<Long, Long>> renamed) {
        this.rehearsal = rehearsal;
        this.divisions = divisions;
        addClassName("rehearsal");
        add(new Paragraph(rehearsal
                .before()
                .map(old -> Messages.get("lists.rehearsal.against", old.title(), old.versionNumber()))
                .orElse(Messages.get("lists.rehearsal.first"))));
        Div tables = new Div(entries(), decisions(), figures(), work(), places());
        tables.addClassName("rehearsal-tables");
        add(tables);
        if (!rehearsal.guesses().isEmpty()) {
            add(
                    new H2(Messages.get("lists.guesses")),
                    new Paragraph(Messages.get("lists.guesses.about")),
                    guesses(renamed));
        }
        add(lined(), items());
    }

    private Component entries() {
        FigureTable table = new FigureTable(Messages.get("lists.column.entries"), Messages.get("lists.count"));
        for (EntryChange.Kind kind : EntryChange.Kind.values()) {
            table.row(
                    Messages.term(kind),
                    rehearsal.succession().comparison().of(kind).size());
        }
        return table;
    }

    private Component decisions() {
        FigureTable table = new FigureTable(Messages.get("lists.decisions"), Messages.get("lists.count"))
                .row(
                        Messages.get("lists.decisions.carried"),
                        rehearsal.succession().carried().size())
                .row(
                        Messages.get("lists.decisions.replayed"),
                        rehearsal.succession().replayed().size())
                .row(
                        Messages.get("lists.decisions.reopened"),
                        rehearsal.succession().reopened().size())
                .row(Messages.get("lists.decisions.left"), rehearsal.dropped().size())
                .row(Messages.get("lists.lined.accepted"), rehearsal.accepted())
                .row(Messages.get("lists.lined.review"), rehearsal.toDecide())
                .row(Messages.get("lists.lined.none"), rehearsal.withoutCandidate());
        return rehearsal.twofold() == 0 ? table : table.row(Messages.get("lists.lined.double"), rehearsal.twofold());
    }

    private Component figures() {
        Figures now = rehearsal.now();
        Figures then = rehearsal.then();
        return new FigureTable(Messages.get("lists.figures"), Messages.get("lists.now"), Messages.get("lists.then"))
                .row(Messages.get("lists.column.entries"), now.entries(), then.entries())
                .row(Messages.get("lists.column.mapped"), now.mapped(), then.mapped())
                .row(Messages.get("lists.figures.expected"), now.expected(), then.expected())
                .row(Messages.get("lists.column.covered"), now.covered(), then.covered())
                .row(Messages.get("lists.column.gaps"), now.gaps(), then.gaps())
                .row(Messages.get("lists.figures.items"), "", rehearsal.items().size())
                .row(Messages.get("lists.figures.guides"), "", rehearsal.guides());
    }

    private Component work() {
        FigureTable table = new FigureTable(
                Messages.get("lists.work"),
                Messages.get("lists.work.reopened"),
                Messages.get("lists.work.fresh"),
                Messages.get("lists.work.missing"));
        rehearsal
                .work()
                .forEach((department, work) -> table.row(
                        department.isEmpty() ? Messages.get("lists.work.nobody") : department,
                        work.reopened(),
                        work.fresh(),
                        work.missing()));
        if (rehearsal.work().isEmpty()) {
            table.row(Messages.get("lists.work.none"), 0, 0, 0);
        }
        return table;
    }

    private Component places() {
        FigureTable table = new FigureTable(
                Messages.get("lists.places"),
                Messages.get("lists.now"),
                Messages.get("lists.then"),
                Messages.get("lists.places.opened"),
                Messages.get("lists.places.closed"));
        for (Rehearsal.PlaceEffect place : rehearsal.places()) {
            table.row(
                    divisions
                            .find(place.division())
                            .map(Division::name)
                            .orElse(place.division().value()),
                    place.now(),
                    place.then(),
                    place.opened(),
                    place.closed());
        }
        return table;
    }

    private Component guesses(Consumer<Map<Long, Long>> renamed) {
        Div list = new Div();
        Map<Long, Long> said = new HashMap<>();
        for (Rehearsal.Guess guess : rehearsal.guesses()) {
            if (guess.said()) {
                said.put(guess.after().id(), guess.before().id());
            }
        }
        for (Rehearsal.Guess guess : rehearsal.guesses()) {
            Checkbox same = new Checkbox(
                    Messages.get(
                            "lists.guess", guess.before().name(), guess.after().name()),
                    guess.said());
            same.addValueChangeListener(change -> {
                Map<Long, Long> wanted = new HashMap<>(said);
                if (change.getValue()) {
                    wanted.put(guess.after().id(), guess.before().id());
                } else {
                    wanted.remove(guess.after().id());
                }
                renamed.accept(wanted);
            });
            Span score = new Span(String.format(Locale.ROOT, "%.2f", guess.score()));
            score.addClassName("quiet");
            Div line = new Div(same, score);
            line.addClassName("guess-line");
            list.add(line);
        }
        return list;
    }

    private Component lined() {
        List<Rehearsal.Lined> rows = rehearsal.lined();
        Grid<Rehearsal.Lined> grid = table(rows);
        grid.addColumn(row -> row.entry().name())
                .setHeader(Messages.get("lists.entry.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.entry().leadDepartment())
                .setHeader(Messages.get("lists.entry.department"))
                .setFlexGrow(1);
        grid.addColumn(row -> Messages.get("lists.verdict." + row.verdict().key()))
                .setHeader(Messages.get("lists.lined.verdict"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> {
                    Long standardId = row.standardId();
                    return standardId == null || row.verdict() == Verdict.GAP
                            ? new Span("—")
                            : LinkTo.anchor(String.valueOf(row.best()), Links.item(standardId));
                })
                .setHeader(Messages.get("lists.lined.best"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.standardId() == null ? "" : String.format(Locale.ROOT, "%.2f", row.score()))
                .setHeader(Messages.get("lists.lined.score"))
                .setWidth("5rem")
                .setFlexGrow(0);
        return details(Messages.get("lists.lined.title", rows.size()), grid, rows.isEmpty());
    }

    private Component items() {
        List<Rehearsal.ItemEffect> rows = rehearsal.items();
        Grid<Rehearsal.ItemEffect> grid = table(rows);
        grid.addComponentColumn(row -> LinkTo.anchor(row.name(), Links.item(row.standardId())))
                .setHeader(Messages.get("lists.items.item"))
                .setFlexGrow(2);
        grid.addColumn(row -> String.join("；", row.why()))
                .setHeader(Messages.get("lists.items.why"))
                .setFlexGrow(3);
        grid.addColumn(row -> Messages.get(row.guide() ? "lists.yes" : "lists.no"))
                .setHeader(Messages.get("lists.items.guide"))
                .setWidth("9rem")
                .setFlexGrow(0);
        return details(Messages.get("lists.items", rows.size(), rehearsal.guides()), grid, rows.isEmpty());
    }

    private static <T> Grid<T> table(List<T> rows) {
        Grid<T> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("rehearsal-rows");
        grid.setItems(rows);
        return grid;
    }

    private static Details details(String words, Component rows, boolean none) {
        Details details = new Details(words, rows);
        details.addClassName("rehearsal-details");
        details.setVisible(!none);
        return details;
    }
}
