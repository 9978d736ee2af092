package io.sitong.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import io.sitong.importer.ListReading;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The entries as they were read, with the row they stand in, what is wrong, and whether they are taken. */
final class ReadGrid extends Grid<ListReading.Row> {

    private static final long serialVersionUID = 1L;

    ReadGrid(ListImportModel model, ListReading reading, Consumer<ListReading.Row> opened, Runnable ticked) {
        KeysetGrid.dense(this);
        addComponentColumn(row -> {
                    Checkbox box = new Checkbox(!model.isLeftOut(row));
                    box.setAriaLabel(Messages.get("lists.take", row.entry().name()));
                    box.addValueChangeListener(change -> {
                        model.leaveOut(row, !change.getValue());
                        ticked.run();
                    });
                    return box;
                })
                .setHeader(Messages.get("imports.row.take"))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        addColumn(ListReading.Row::row)
                .setHeader(Messages.get("lists.entry.row"))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        addColumn(row -> row.entry().name())
                .setHeader(Messages.get("lists.entry.name"))
                .setWidth("12rem")
                .setFlexGrow(3);
        addColumn(row -> row.entry().batch())
                .setHeader(Messages.get("lists.entry.batch"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(row -> row.entry().leadDepartment())
                .setHeader(Messages.get("lists.entry.department"))
                .setWidth("7rem")
                .setFlexGrow(2);
        addColumn(row -> Objects.requireNonNullElse(row.entry().crossMode(), ""))
                .setHeader(Messages.get("lists.entry.mode"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> trouble(reading.problemsOf(row)))
                .setHeader(Messages.get("imports.row.trouble"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(opened));
        setItems(reading.rows());
        setEmptyStateText(Messages.get("lists.read.none"));
        reading.rows().stream()
                .filter(row -> !reading.problemsOf(row).isEmpty())
                .findFirst()
                .or(() -> reading.rows().stream().findFirst())
                .ifPresent(row -> {
                    select(row);
                    opened.accept(row);
                });
    }

    private static Component trouble(List<ImportProblem> problems) {
        if (problems.isEmpty()) {
            return new Div();
        }
        boolean wrong = problems.stream().anyMatch(p -> p.severity() == ProblemKind.Weight.ERROR);
        return new SamenessBadge(
                wrong ? Meaning.DIFFERENT : Meaning.FORM_DIFFERS,
                Messages.get("imports.row.trouble.count", problems.size()));
    }
}
