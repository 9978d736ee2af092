package io.sitong.ui.items.edit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One labelled input over a text, whatever its type: what is typed goes out as text and comes back as it was understood.
 * The problem and the mark stand at the input.
 */
final class FieldInput extends Div {

    private static final long serialVersionUID = 1L;

    /** Long typing is handed over while it goes on, so that a reload in the middle loses little. */
    private static final int PAUSE_MILLIS = 1500;

    private final Span mark = new Span();
    private final Component input;
    private final transient Showing showing;
    private boolean filling;

    /** How a text gets into the input. */
    private interface Showing {
        void show(String text);
    }

    /**
     * What an input is for.
     *
     * @param suggestions labels to offer; with {@code closed} no other text is a value
     */
    record Kind(String label, FieldType type, @Nullable CodeTable table, List<String> suggestions, boolean closed) {}

    /** @param typed takes a text and gives it as it was understood */
    FieldInput(Kind kind, String text, UnaryOperator<String> typed) {
        addClassName("field-input");
        mark.addClassNames("badge", "field-mark");
        mark.setVisible(false);
        CodeTable table = kind.table();
        if (table != null && kind.type() == FieldType.CHOICES) {
            CheckboxGroup<String> group = new CheckboxGroup<>(kind.label());
            group.setItems(table.labels().keySet());
            group.setItemLabelGenerator(table::labelOf);
            showing = value -> group.setValue(chosen(value, table));
            input = group;
            listen(group, () -> String.join("^", new TreeSet<>(group.getValue())), typed);
        } else if (table != null) {
            ComboBox<String> box = choice(kind, new ArrayList<>(table.labels().keySet()), text);
            box.setItemLabelGenerator(table::labelOf);
            showing = value -> box.setValue(value.isEmpty() ? null : value);
            input = box;
            listen(box, () -> box.getValue() == null ? "" : box.getValue(), typed);
        } else if (!kind.suggestions().isEmpty()) {
            ComboBox<String> box = choice(kind, new ArrayList<>(kind.suggestions()), text);
            showing = value -> box.setValue(value.isEmpty() ? null : value);
            if (!kind.closed()) {
                box.setAllowCustomValue(true);
                box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
            }
            input = box;
            listen(box, () -> box.getValue() == null ? "" : box.getValue(), typed);
        } else if (kind.type() == FieldType.LONG_TEXT) {
            TextArea area = new TextArea(kind.label());
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE_MILLIS);
            showing = area::setValue;
            input = area;
            listen(area, area::getValue, typed);
        } else {
            TextField line = new TextField(kind.label());
            showing = line::setValue;
            input = line;
            listen(line, line::getValue, typed);
        }
        show(text);
        add(input, mark);
    }

    private static ComboBox<String> choice(Kind kind, List<String> values, String now) {
        ComboBox<String> box = new ComboBox<>(kind.label());
        if (!now.isEmpty() && !values.contains(now)) {
            values.add(now);
        }
        box.setItems(values);
        box.setClearButtonVisible(true);
        return box;
    }

    private static Set<String> chosen(String text, CodeTable table) {
        Set<String> chosen = new TreeSet<>(Arrays.asList(text.split("\\^", -1)));
        chosen.removeIf(code -> !table.has(code));
        return chosen;
    }

    /** A text that came from the person goes out; what was meant by it is shown when the person leaves the input. */
    private void listen(AbstractField<?, ?> field, Supplier<String> value, UnaryOperator<String> typed) {
        field.addValueChangeListener(event -> {
            if (filling || !event.isFromClient() && !(field instanceof ComboBox)) {
                return;
            }
            String understood = typed.apply(value.get());
            if (!(field instanceof TextArea) && !understood.equals(value.get())) {
                show(understood);
            }
        });
        if (field instanceof TextArea area) {
            area.addBlurListener(event -> show(typed.apply(area.getValue())));
        }
    }

    /** Shows a text without telling anybody. */
    void show(String text) {
        filling = true;
        showing.show(text);
        filling = false;
    }

    /** The sentence that stands at the input; none where nothing is wrong. */
    void problem(@Nullable String words) {
        if (input instanceof HasValidation validation) {
            validation.setInvalid(words != null);
            validation.setErrorMessage(words == null ? "" : words);
        }
    }

    /** A word beside the label, coloured; none where the text is as it was. */
    void mark(@Nullable String word, String style) {
        mark.setVisible(word != null);
        mark.setText(word == null ? "" : word);
        mark.setClassName("badge field-mark " + style);
        setClassName("field-changed", word != null);
    }

    void help(String text) {
        if (input instanceof HasHelper helped) {
            helped.setHelperText(text);
        }
    }

    /** Tells when the person comes to the input. */
    void onFocus(Runnable come) {
        if (input instanceof Focusable<?> focusable) {
            focusable.addFocusListener(event -> come.run());
        } else {
            input.getElement().addEventListener("focusin", event -> come.run());
        }
    }

    void focus() {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
