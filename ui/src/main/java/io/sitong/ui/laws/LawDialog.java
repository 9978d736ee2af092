package io.sitong.ui.laws;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawState;
import io.sitong.rules.compare.LawKind;
import io.sitong.ui.texts.Messages;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A new law of the register, or what is known of one. */
class LawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LawsModel model;
    private final transient Viewer viewer;
    private final transient @Nullable Law law;
    private final transient Consumer<Law> saved;
    private final TextField name = new TextField(Messages.get("rules.laws.name"));
    private final ComboBox<String> kind = new ComboBox<>(Messages.get("rules.laws.kind"));
    private final TextField number = new TextField(Messages.get("rules.laws.number"));
    private final Select<LawState> state = new Select<>();
    private final DatePicker since = new DatePicker(Messages.get("rules.laws.since"));
    private final TextField successor = new TextField(Messages.get("rules.laws.successor"));
    private final TextField source = new TextField(Messages.get("rules.laws.source"));
    private final Checkbox confirmed = new Checkbox(Messages.get("rules.laws.confirmed"));
    private final Span refused = new Span();

    LawDialog(LawsModel model, Viewer viewer, @Nullable Law law, Consumer<Law> saved) {
        this.model = model;
        this.viewer = viewer;
        this.law = law;
        this.saved = saved;
        setHeaderTitle(Messages.get(law == null ? "rules.laws.add" : "rules.laws.edit"));
        name.setMaxLength(300);
        number.setMaxLength(100);
        successor.setMaxLength(300);
        source.setMaxLength(500);
        source.setHelperText(Messages.get("rules.laws.source.helper"));
        kind.setItems(Arrays.stream(LawKind.values()).map(LawKind::label).toList());
        kind.setClearButtonVisible(true);
        state.setLabel(Messages.get("rules.laws.state"));
        state.setItems(LawState.values());
        state.setItemLabelGenerator(Messages::term);
        state.addValueChangeListener(chosen -> showWhatMatters());
        since.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
        state.setValue(LawState.IN_FORCE);
        if (law != null) {
            fill(law);
        }
        showWhatMatters();
        Div form = new Div(name, kind, number, state, since, successor, source, confirmed, refused);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(Messages.get("rules.laws.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }

    private void fill(Law known) {
        name.setValue(known.name());
        kind.setValue(known.kind());
        number.setValue(Objects.requireNonNullElse(known.docNo(), ""));
        state.setValue(known.state());
        since.setValue(known.since());
        successor.setValue(Objects.requireNonNullElse(known.successor(), ""));
        source.setValue(Objects.requireNonNullElse(known.source(), ""));
        confirmed.setValue(known.confirmed());
    }

    private void showWhatMatters() {
        since.setVisible(state.getValue().gone());
        successor.setVisible(state.getValue() == LawState.SUPERSEDED);
    }

    private void save() {
        LawsModel.Outcome outcome = model.save(
                viewer,
                law,
                new LawsModel.Typed(
                        name.getValue(),
                        Objects.requireNonNullElse(kind.getValue(), ""),
                        number.getValue(),
                        state.getValue(),
                        since.getValue(),
                        successor.getValue(),
                        source.getValue(),
                        confirmed.getValue()));
        switch (outcome) {
            case LawsModel.Outcome.Refused reason -> refused.setText(Messages.get(reason.reason()));
            case LawsModel.Outcome.Saved done -> {
                close();
                saved.accept(done.law());
            }
        }
    }
}
