package io.sitong.ui.ledger;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Objects;

/** How far one task is, or who does many of them by when. */
final class TaskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LedgerModel model;
    private final transient Runnable saved;
    private final TextField owner = new TextField(Messages.get("ledger.owner"));
    private final DatePicker deadline = new DatePicker(Messages.get("ledger.deadline"));
    private final Select<TaskState> state = new Select<>();
    private final TextArea note = new TextArea(Messages.get("ledger.note"));
    private final Span refused = new Span();

    private TaskDialog(LedgerModel model, Runnable saved, String title) {
        this.model = model;
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("26rem");
        owner.setMaxLength(100);
        deadline.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        note.setMaxLength(1_000);
        state.setLabel(Messages.get("ledger.state"));
        state.setItemLabelGenerator(Messages::term);
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
    }

    /** One task: those who hand out tasks change all, the others say how far it is. */
    static TaskDialog of(LedgerModel model, LedgerTask task, Runnable saved) {
        TaskDialog dialog = new TaskDialog(model, saved, model.nameOf(task.division()));
        dialog.owner.setValue(Objects.requireNonNullElse(task.owner(), ""));
        dialog.deadline.setValue(task.deadline());
        dialog.owner.setReadOnly(!model.mayHandOut());
        dialog.deadline.setReadOnly(!model.mayHandOut());
        dialog.state.setItems(model.states());
        dialog.state.setValue(task.state());
        dialog.note.setValue(Objects.requireNonNullElse(task.note(), ""));
        dialog.layOut(
                new Div(
                        new Paragraph(TaskWords.of(task)),
                        dialog.owner,
                        dialog.deadline,
                        dialog.state,
                        dialog.note,
                        dialog.refused),
                () -> model.save(
                        model.mayHandOut() ? task.assigned(dialog.owner.getValue(), dialog.deadline.getValue()) : task,
                        dialog.state.getValue(),
                        dialog.note.getValue()));
        return dialog;
    }

    /** Who does many tasks by when; what is left empty stays as it is. */
    static TaskDialog ofMany(LedgerModel model, List<LedgerTask> tasks, Runnable saved) {
        TaskDialog dialog = new TaskDialog(model, saved, Messages.get("ledger.assign", tasks.size()));
        dialog.layOut(
                new Div(
                        new Paragraph(Messages.get("ledger.assign.about")),
                        dialog.owner,
                        dialog.deadline,
                        dialog.refused),
                () -> model.assign(tasks, dialog.owner.getValue(), dialog.deadline.getValue()));
        return dialog;
    }

    private void layOut(Div form, Runnable deed) {
        form.addClassName("form-column");
        add(form);
        Button save = new Button(Messages.get("ledger.save"), click -> {
            try {
                deed.run();
            } catch (StaleEdit stale) {
                refused.setText(Messages.get("ledger.stale"));
                return;
            }
            close();
            saved.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }
}
