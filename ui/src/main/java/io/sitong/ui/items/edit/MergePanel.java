package io.sitong.ui.items.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.change.Conflict;
import io.sitong.rules.change.DraftMerge;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.DifferenceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Two people changed one text: what only one of them changed is merged already, what both changed is shown with both texts
 * beside the one they began from, and is decided one by one. Stands in place of the form, not over it.
 */
final class MergePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** How a conflict may be decided. */
    private enum Choice {
        MINE,
        THEIRS,
        OWN
    }

    private final transient DraftMerge merge;
    private final transient Map<Integer, Conflict.Decision> decisions = new TreeMap<>();
    private final Button take;

    /** @param done given the merge with everything decided */
    MergePanel(DraftMerge merge, EditedText.Stored theirs, Consumer<DraftMerge> done, Runnable later) {
        this.merge = merge;
        addClassName("merge-panel");
        String who = theirs.by().isEmpty() ? Messages.get("items.merge.somebody") : theirs.by();
        add(
                new H2(Messages.get("items.merge.title", who, Dates.minute(theirs.at()))),
                new Paragraph(Messages.get(
                        merge.conflicts().isEmpty() ? "items.merge.none" : "items.merge.some",
                        merge.conflicts().size())),
                changes("items.merge.theirs", merge.changedByThem()),
                changes("items.merge.mine", merge.changedByMe()));
        take = new Button(Messages.get("items.merge.take"), click -> done.accept(this.merge.decided(decisions)));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.conflicts().forEach(conflict -> add(box(conflict)));
        Div deeds = new Div(take, new Button(Messages.get("items.merge.later"), click -> later.run()));
        deeds.addClassName("deeds");
        add(deeds);
        enable();
    }

    private static Paragraph changes(String key, List<String> fields) {
        return new Paragraph(Messages.get(
                key, String.join("、", fields.stream().map(MergePanel::label).toList())));
    }

    private static String label(String key) {
        return ItemField.findByKey(key)
                .map(ItemField::label)
                .orElseGet(() -> ItemGroup.valueOf(key).label());
    }

    private void enable() {
        int open = merge.conflicts().size() - decisions.size();
        take.setEnabled(open == 0);
        take.setText(open == 0 ? Messages.get("items.merge.take") : Messages.get("items.merge.open", open));
    }

    private Div box(Conflict conflict) {
        String row = conflict.row();
        H3 title = new H3(conflict.label() + (row == null ? "" : " · " + row));
        Div texts = new Div(
                text("items.merge.base", conflict, conflict.base(), conflict.base()),
                text("items.merge.their.text", conflict, conflict.base(), conflict.theirs()),
                text("items.merge.my.text", conflict, conflict.base(), conflict.mine()));
        texts.addClassName("merge-texts");
        TextArea own = new TextArea(Messages.get("items.merge.own.text"));
        own.setValue(conflict.mine());
        own.setVisible(false);
        own.addClassName("merge-own");
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(Messages.get("items.merge.choice"));
        choice.setItems(
                conflict.wholeRow() || coded(conflict)
                        ? List.of(Choice.THEIRS, Choice.MINE)
                        : List.of(Choice.THEIRS, Choice.MINE, Choice.OWN));
        choice.setItemLabelGenerator(
                c -> Messages.get("items.merge.choice." + c.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(event -> {
            own.setVisible(event.getValue() == Choice.OWN);
            decide(conflict, event.getValue(), own.getValue());
        });
        own.addValueChangeListener(event -> decide(conflict, Choice.OWN, own.getValue()));
        Div box = new Div(title, texts, choice, own);
        box.addClassName("difference-box");
        return box;
    }

    /** A value of a code table is one of theirs or mine. */
    private static boolean coded(Conflict conflict) {
        return ItemField.findByKey(conflict.key()).flatMap(ItemField::table).isPresent();
    }

    private void decide(Conflict conflict, Choice choice, String own) {
        decisions.put(
                conflict.number(),
                switch (choice) {
                    case MINE -> Conflict.Decision.mine();
                    case THEIRS -> Conflict.Decision.theirs();
                    case OWN -> Conflict.Decision.text(own.strip());
                });
        enable();
    }

    private static Div text(String key, Conflict conflict, String base, String text) {
        Span name = new Span(Messages.get(key));
        name.addClassName("field-label");
        Div box = new Div(name);
        String shown = display(conflict, text);
        if (shown.isEmpty()) {
            box.add(new Paragraph(Messages.get(conflict.wholeRow() ? "items.merge.removed" : "items.side.empty")));
        } else {
            box.add(new DifferenceText(display(conflict, base), shown));
        }
        return box;
    }

    private static String display(Conflict conflict, String text) {
        return ItemField.findByKey(conflict.key())
                .map(field -> field.display(text))
                .orElse(text);
    }
}
