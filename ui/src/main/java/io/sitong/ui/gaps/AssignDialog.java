package io.sitong.ui.gaps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.gap.Gap;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/** Who fills gaps by when; what is left empty stays as it is. */
final class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param done gets how many gaps were given */
    AssignDialog(GapsModel model, List<Gap> gaps, IntConsumer done) {
        setHeaderTitle(Messages.get("gaps.assign.title", gaps.size()));
        setWidth("25rem");
        TextField owner = new TextField(Messages.get("gaps.owner"));
        owner.setMaxLength(100);
        DatePicker deadline = new DatePicker(Messages.get("gaps.deadline"));
        deadline.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        if (gaps.size() == 1) {
            owner.setValue(Objects.requireNonNullElse(gaps.getFirst().owner(), ""));
            deadline.setValue(gaps.getFirst().deadline());
        }
        Div form = new Div(new Paragraph(Messages.get("gaps.assign.about")), owner, deadline);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(Messages.get("gaps.assign.save"), click -> {
            close();
            done.accept(model.assign(gaps, owner.getValue(), deadline.getValue()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                owner.focus();
            }
        });
    }
}
