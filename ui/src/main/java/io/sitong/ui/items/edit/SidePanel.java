package io.sitong.ui.items.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.catalog.draft.DraftProblem;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DifferenceText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form: help for the field one is in, with the text it had; one row of a group; a place to paste; or
 * what is still open.
 */
final class SidePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EditModel model;
    private @Nullable RowForm rowForm;
    private transient @Nullable Runnable closing;

    SidePanel(EditModel model) {
        this.model = model;
        addClassName("editor-side");
        getElement().setAttribute("role", "complementary");
        getElement().setAttribute("aria-label", Messages.get("items.side"));
    }

    private void begin() {
        Runnable close = closing;
        closing = null;
        rowForm = null;
        if (close != null) {
            close.run();
        }
        removeAll();
    }

    /** What the field means, what the table says, what it was; while a row is open, the row stays. */
    void help(ItemField field, Consumer<String> take) {
        begin();
        add(new H3(field.label()), new Paragraph(FieldHelp.meaning(field)));
        String note = FieldHelp.note(field, model.text(ItemField.TASK_TYPE));
        if (!note.isEmpty()) {
            Paragraph source = new Paragraph(note);
            source.addClassName("quiet");
            add(source);
        }
        if (model.mark(field).isPresent()) {
            compared(model.referenceName(), model.referenceText(field), field);
        }
        model.standard().ifPresent(standard -> beside(field, standard, take));
    }

    private void beside(ItemField field, Item standard, Consumer<String> take) {
        String ruling = standard.text(field);
        if (!field.unified() || ruling.isEmpty()) {
            return;
        }
        compared(Messages.get("items.side.standard"), field.display(ruling), field);
        if (!ruling.equals(model.text(field))) {
            Button button = new Button(Messages.get("items.side.take"), click -> take.accept(ruling));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }

    private void compared(String name, String was, ItemField field) {
        Span title = new Span(name);
        title.addClassName("field-label");
        add(title);
        if (was.isEmpty()) {
            add(new Paragraph(Messages.get("items.side.empty")));
        } else {
            add(new DifferenceText(was, field.display(model.text(field))));
        }
    }

    /** One row of a group in full. */
    void row(ItemGroup group, int row, Runnable changed, Runnable closed) {
        begin();
        RowForm form = new RowForm(model, group, row, changed, () -> overview());
        rowForm = form;
        closing = closed;
        add(form);
        form.focusFirst();
    }

    /** Closes the row of this group, because it may have gone or moved. */
    void closeRow(ItemGroup group) {
        RowForm open = rowForm;
        if (open != null && open.shows(group)) {
            overview();
        }
    }

    /** A place for rows that were copied elsewhere. */
    void paste(ItemGroup group, Consumer<String> pasted) {
        begin();
        TextArea text = new TextArea(Messages.get("items.paste.label"));
        text.addClassName("paste-text");
        text.setHelperText(Messages.get("items.paste.help." + (group == ItemGroup.BY_LAW ? "basis" : "rows")));
        text.setValueChangeMode(ValueChangeMode.EAGER);
        Button take = new Button(Messages.get("items.paste.take", 0), click -> {
            pasted.accept(text.getValue());
            overview();
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        take.setEnabled(false);
        text.addValueChangeListener(event -> {
            int rows = EditModel.pastedRows(group, text.getValue());
            take.setText(Messages.get("items.paste.take", rows));
            take.setEnabled(rows > 0);
        });
        Button cancel = new Button(Messages.get("widgets.cancel"), click -> overview());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div deeds = new Div(take, cancel);
        deeds.addClassName("deeds");
        add(new H3(Messages.get("items.paste.title", group.label())), text, deeds);
        text.focus();
    }

    /** What is wrong and what is still open. */
    void overview() {
        begin();
        List<DraftProblem> problems = model.problems();
        add(new H3(Messages.get("items.side.problems", problems.size())));
        for (DraftProblem problem : problems.subList(0, Math.min(problems.size(), 12))) {
            Paragraph line = new Paragraph(where(problem) + "：" + ProblemWords.of(problem));
            line.addClassName("problem-line");
            add(line);
        }
        List<ItemField> open = model.stillOpen();
        if (!open.isEmpty()) {
            add(new H3(Messages.get("items.side.open", open.size())));
            add(new Paragraph(
                    String.join("、", open.stream().map(ItemField::label).toList())));
        }
        Paragraph hint = new Paragraph(Messages.get("items.side.hint"));
        hint.addClassName("quiet");
        add(hint);
    }

    private static String where(DraftProblem problem) {
        ItemField field = problem.field();
        ItemGroup group = problem.group();
        if (field != null) {
            return field.label();
        }
        return (group == null ? "" : group.label())
                + (problem.row() < 0 ? "" : " " + (problem.row() + 1))
                + (problem.column() == null ? "" : " " + problem.column().label());
    }
}
