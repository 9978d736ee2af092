package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.intake.RemarkWords;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The filters of a preview with their true totals. */
final class PreviewFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<RowFilter> changed;
    private final Div chips = new Div();
    private final RemarkChips sources;
    private final TextField search = new TextField();
    private final ComboBox<String> code = new ComboBox<>();
    private final ComboBox<String> field = new ComboBox<>();
    private final Span found = new Span();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private transient RowFilter filter;
    private transient boolean remarks;

    /** @param from told whose remarks are looked at */
    PreviewFilters(RowFilter filter, Consumer<RowFilter> changed, Consumer<Remark.@Nullable Source> from) {
        this.filter = filter;
        this.changed = changed;
        sources = new RemarkChips(from);
        addClassName("screen-filters");
        chips.addClassName("status-chips");
        found.addClassName("quiet");
        search.setPlaceholder(Messages.get("imports.search"));
        search.setAriaLabel(Messages.get("imports.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(filter.text());
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(this.filter.withText(event.getValue()));
            }
        });
        box(code, "imports.filter.code", codes);
        code.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(this.filter.withCode(Objects.requireNonNullElse(event.getValue(), "")));
            }
        });
        box(field, "imports.filter.field", fields);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(this.filter.withField(Objects.requireNonNullElse(event.getValue(), "")));
            }
        });
        add(chips, sources, search, code, field);
    }

    private static void box(ComboBox<String> box, String key, Map<String, String> labels) {
        box.setPlaceholder(Messages.get(key));
        box.setAriaLabel(Messages.get(key));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(item -> labels.getOrDefault(item, item));
        box.addClassName("filter-box");
    }

    /** How many rows fit, in words. */
    Span found() {
        return found;
    }

    private void change(RowFilter wanted) {
        filter = wanted;
        changed.accept(wanted);
    }

    /**
     * @param changedFields rows in which a field changes, by its label
     * @param fitting rows that fit the filters
     */
    void figures(RowTotals totals, Map<String, Integer> changedFields, int fitting, ShownRows shown) {
        filter = shown.filter();
        remarks = shown.remarks();
        // filters of rows say nothing of remarks
        chips.setVisible(!remarks);
        search.setVisible(!remarks);
        sources.setVisible(remarks);
        sources.figures(totals, shown.source());
        chips.removeAll();
        for (Show each : Show.values()) {
            int count = each.count(totals);
            if (count > 0 || each == Show.ALL || each == filter.show()) {
                chips.add(chip(each, count));
            }
        }
        found.setText(remarks ? ofAbsentColumns(totals) : Messages.get("imports.found", fitting));
        codes.clear();
        List<String> offered = new ArrayList<>();
        totals.problems().forEach((kind, count) -> {
            codes.put(kind, Messages.get("imports.filter.counted", RemarkWords.ofProblem(kind), count));
            offered.add(kind);
        });
        totals.rules().forEach((rule, count) -> {
            codes.put(rule, Messages.get("imports.filter.counted", rule, count));
            offered.add(rule);
        });
        totals.previews().forEach((said, count) -> {
            codes.put(said, Messages.get("imports.filter.counted", RemarkWords.ofPreview(said), count));
            offered.add(said);
        });
        offer(code, offered, filter.code());
        fields.clear();
        List<String> keys = new ArrayList<>();
        changedFields.forEach((label, count) -> {
            String key = keyOf(label);
            if (!key.isEmpty()) {
                fields.put(key, Messages.get("imports.filter.counted", label, count));
                keys.add(key);
            }
        });
        offer(field, keys, filter.field());
        field.setVisible(!remarks && !keys.isEmpty());
    }

    /** Why the remarks that are listed are fewer than those the receipt will count. */
    private static String ofAbsentColumns(RowTotals totals) {
        return totals.absentCount() == 0 ? "" : Messages.get("imports.remarks.absent.words", totals.absentCount());
    }

    private static void offer(ComboBox<String> box, List<String> items, String value) {
        if (!value.isEmpty() && !items.contains(value)) {
            items.add(value);
        }
        box.setItems(items);
        box.setValue(value.isEmpty() ? null : value);
        box.setVisible(!items.isEmpty());
    }

    private static String keyOf(String label) {
        for (ItemField each : ItemField.values()) {
            if (each.label().equals(label)) {
                return each.name();
            }
        }
        for (ItemGroup each : ItemGroup.values()) {
            if (each.label().equals(label)) {
                return each.name();
            }
        }
        return "";
    }

    private Button chip(Show each, int count) {
        Button chip =
                new Button(Messages.get("imports.show." + each.name(), count), click -> change(filter.showing(each)));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", each == filter.show());
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == filter.show()));
        return chip;
    }
}
