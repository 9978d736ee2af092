package io.sitong.ui.matching.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.ui.texts.Messages;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** To whom what one person has open goes, or that it is nobody's again. */
final class HandOverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Span refused = new Span();

    /** @param done gets what was done, in words */
    HandOverDialog(ReviewersModel model, PersonProgress from, Consumer<String> done) {
        setHeaderTitle(Messages.get(
                "matching.people.over.title", from.person().name(), from.open().size()));
        setWidth("25rem");
        ComboBox<Assignee> to = new ComboBox<>(Messages.get("matching.give.person"));
        to.setItems(model.people().stream()
                .filter(person -> person.accountId() != from.person().accountId())
                .toList());
        to.setItemLabelGenerator(Assignee::name);
        DatePicker dueOn = new DatePicker(Messages.get("matching.give.due"));
        dueOn.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        dueOn.setValue(from.nextDue());
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div(to, dueOn, refused);
        form.addClassName("form-column");
        add(form);
        Button back = new Button(
                Messages.get("matching.people.back"),
                click -> tried(() -> model.takeBack(from), "matching.people.back.done", done));
        Button over = new Button(Messages.get("matching.people.over"), click -> {
            if (to.getValue() == null) {
                refused.setText(Messages.get("matching.give.nobody"));
            } else {
                tried(() -> model.handOver(from, to.getValue(), dueOn.getValue()), "matching.people.over.done", done);
            }
        });
        over.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), back, over);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                to.focus();
            }
        });
    }

    private void tried(IntSupplier deed, String words, Consumer<String> done) {
        try {
            int entries = deed.getAsInt();
            close();
            done.accept(Messages.get(words, entries));
        } catch (StaleEdit | NotYourDivision e) {
            refused.setText(Messages.get("matching.give.refused"));
        }
    }
}
