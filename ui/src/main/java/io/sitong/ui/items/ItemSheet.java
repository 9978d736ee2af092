package io.sitong.ui.items;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.item.FieldGroup;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is said of one item, section by section; what is not said is left out. */
final class ItemSheet extends Div {

    private static final long serialVersionUID = 1L;

    ItemSheet(Item item) {
        addClassName("item-sheet");
        for (FieldGroup group : FieldGroup.values()) {
            Div section = new Div();
            for (ItemField field : ItemField.values()) {
                if (field.group() == group && item.has(field)) {
                    section.add(line(field, item.text(field)));
                }
            }
            rows(group, item, section);
            if (section.getChildren().findAny().isPresent()) {
                Div box = new Div(new H3(group.label()), section);
                box.addClassName("item-section");
                add(box);
            }
        }
    }

    private static Div line(ItemField field, String value) {
        Span label = new Span(field.label());
        label.addClassName("field-label");
        Div line =
                new Div(label, field.type() == FieldType.CODE ? new CodeText(value) : new Span(field.display(value)));
        line.addClassName("field-line");
        return line;
    }

    /** The repeat groups stand with the section they belong to. */
    private static void rows(FieldGroup group, Item item, Div section) {
        switch (group) {
            case IDENTITY ->
                list(
                        section,
                        "items.bases",
                        item.bases().stream().map(LegalBasis::raw).toList());
            case CONDITION ->
                list(
                        section,
                        "items.materials",
                        item.materials().stream().map(ItemSheet::material).toList());
            case FEE ->
                list(
                        section,
                        "items.fees",
                        item.fees().stream()
                                .map(f -> f.name() + "　" + text(f.standard()))
                                .toList());
            case PROCESS ->
                list(
                        section,
                        "items.steps",
                        item.steps().stream().map(ItemSheet::step).toList());
            case RESULT ->
                list(
                        section,
                        "items.results",
                        item.results().stream()
                                .map(r -> r.name() + "　" + text(r.type()))
                                .toList());
            case CONTACT ->
                list(
                        section,
                        "items.faqs",
                        item.faqs().stream()
                                .map(f -> f.question() + "　" + f.answer())
                                .toList());
            default -> {
                // no repeat group belongs to the section
            }
        }
    }

    private static void list(Div section, String key, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Span label = new Span(Messages.get(key));
        label.addClassName("field-label");
        Div lines = new Div();
        int number = 1;
        for (String row : rows) {
            lines.add(new Paragraph(number++ + ". " + row));
        }
        Div line = new Div(label, lines);
        line.addClassName("field-line");
        section.add(line);
    }

    private static String material(Material material) {
        List<String> facts = new ArrayList<>();
        facts.add(ItemFieldTables.material(material.type()));
        facts.add(ItemFieldTables.form(material.form()));
        facts.add(ItemFieldTables.necessity(material.necessity()));
        facts.add(text(material.source()));
        facts.add(text(material.issuer()));
        facts.removeIf(String::isBlank);
        return material.name() + (facts.isEmpty() ? "" : "　" + String.join(" · ", facts));
    }

    private static String step(Step step) {
        var limit = step.limit();
        return step.name() + (limit == null ? "" : "　" + limit.text());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
