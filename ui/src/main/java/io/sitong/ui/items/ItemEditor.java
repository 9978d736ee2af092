package io.sitong.ui.items;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldGroup;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Edits the single-valued fields of an item, section by section; what the form does not show stays as it is. */
final class ItemEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Item before;
    private final transient Map<ItemField, Supplier<String>> inputs = new LinkedHashMap<>();

    /** @param fields those that may be edited here */
    ItemEditor(Item before, List<ItemField> fields, Consumer<Item> saved, Runnable cancelled) {
        this.before = before;
        addClassName("item-editor");
        for (FieldGroup group : FieldGroup.values()) {
            List<ItemField> here =
                    fields.stream().filter(f -> f.group() == group).toList();
            if (!here.isEmpty()) {
                FormLayout form = new FormLayout();
                form.setResponsiveSteps(
                        new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40em", 2));
                here.forEach(field -> input(field, form));
                add(new H3(group.label()), form);
            }
        }
        Button save = new Button(Messages.get("items.save"), click -> saved.accept(edited()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div deeds = new Div(save, new Button(Messages.get("widgets.cancel"), click -> cancelled.run()));
        deeds.addClassName("deeds");
        add(deeds);
    }

    private Item edited() {
        Item.Builder item = before.edit();
        inputs.forEach((field, value) -> item.set(field, value.get()));
        return item.build();
    }

    private void input(ItemField field, FormLayout form) {
        CodeTable table = field.table().orElse(null);
        if (table != null && field.type() == FieldType.CHOICES) {
            CheckboxGroup<String> group = new CheckboxGroup<>(field.label());
            group.setItems(table.labels().keySet());
            group.setItemLabelGenerator(table::labelOf);
            group.setValue(chosen(field, table));
            inputs.put(field, () -> String.join("^", new TreeSet<>(group.getValue())));
            form.add(group);
            form.setColspan(group, 2);
        } else if (table != null) {
            ComboBox<String> box = new ComboBox<>(field.label());
            List<String> codes = new ArrayList<>(table.labels().keySet());
            String now = before.text(field);
            if (!now.isEmpty() && !codes.contains(now)) {
                codes.add(now);
            }
            box.setItems(codes);
            box.setItemLabelGenerator(table::labelOf);
            if (!now.isEmpty()) {
                box.setValue(now);
            }
            box.setClearButtonVisible(true);
            inputs.put(field, () -> box.getValue() == null ? "" : box.getValue());
            form.add(box);
        } else if (field.type() == FieldType.LONG_TEXT) {
            TextArea area = new TextArea(field.label());
            area.setValue(before.text(field));
            inputs.put(field, () -> area.getValue().strip());
            form.add(area);
            form.setColspan(area, 2);
        } else {
            TextField text = new TextField(field.label());
            text.setValue(before.text(field));
            inputs.put(field, () -> text.getValue().strip());
            form.add(text);
        }
    }

    private Set<String> chosen(ItemField field, CodeTable table) {
        Set<String> chosen = new TreeSet<>(Arrays.asList(before.text(field).split("\\^", -1)));
        chosen.removeIf(code -> !table.has(code));
        return chosen;
    }
}
