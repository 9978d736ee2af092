package io.sitong.ui.lists;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.importer.ListReading;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.ui.texts.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One entry as it was read: what is wrong with it, and its cells to be put right. */
final class EntryPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ListImportModel model;
    private final transient Runnable corrected;

    EntryPanel(ListImportModel model, Runnable corrected) {
        this.model = model;
        this.corrected = corrected;
        addClassName("entry-panel");
    }

    void show(ListReading.Row row) {
        removeAll();
        add(new H2(row.entry().name()));
        Span where = new Span(new Place(row.sheet(), row.row(), 0).toString());
        where.addClassName("place");
        add(where);
        if (row.entry().deadline() != null) {
            Span due = new Span(Messages.get("lists.due", row.entry().deadline().toString()));
            due.addClassName("entry-facts");
            add(due);
        }
        model.reading().map(reading -> reading.problemsOf(row)).ifPresent(problems -> {
            for (ImportProblem problem : problems) {
                Span cell = new Span(problem.place().toString());
                cell.addClassName("place");
                add(new Paragraph(cell, new Span("　" + problem.message())));
            }
        });
        values(row).forEach((key, value) -> add(field(row, key, value)));
    }

    private static Map<String, String> values(ListReading.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("TASK_NAME", row.entry().name());
        values.put("x_batch", row.entry().batch());
        values.put("GUIDE_DEPT", row.entry().leadDepartment());
        values.put("SERVER_TYPE", Objects.requireNonNullElse(row.entry().serviceObject(), ""));
        values.put("x_mode", Objects.requireNonNullElse(row.entry().crossMode(), ""));
        return values;
    }

    private TextField field(ListReading.Row row, String key, String value) {
        TextField field = new TextField(Messages.get("lists.key." + key));
        field.setValue(value);
        field.setWidthFull();
        Optional<Place> place = model.placeOf(row, key);
        if (place.isEmpty()) {
            field.setReadOnly(true);
            field.setHelperText(Messages.get("lists.no.column"));
            return field;
        }
        Place cell = place.get();
        field.setHelperText(model.isCorrected(cell) ? Messages.get("lists.corrected", cell.cell()) : cell.cell());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().strip().equals(value)) {
                model.correct(cell, change.getValue().strip());
                corrected.run();
            }
        });
        return field;
    }
}
