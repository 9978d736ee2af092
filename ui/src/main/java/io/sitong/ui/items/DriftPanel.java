package io.sitong.ui.items;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.StaleEdit;
import io.sitong.rules.change.DriftedField;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DifferenceText;
import java.util.List;

/**
 * The standard of an item changed: what it said, what it says now and what is said here, field by field, to take over or to
 * keep with a reason.
 */
final class DriftPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DriftModel model;
    private final transient Runnable decided;

    /** @param decided told after every decision */
    DriftPanel(DriftModel model, Runnable decided) {
        this.model = model;
        this.decided = decided;
        addClassName("drift-panel");
        List<DriftedField> fields = model.fields();
        List<String> keys = fields.stream().map(DriftedField::key).toList();
        add(
                new H3(Messages.get("items.drift.title", model.drift().basedOn(), model.inForce(), fields.size())),
                new Paragraph(Messages.get("items.drift.explain")));
        if (model.mayDecide()) {
            add(deeds(keys, Messages.get("items.drift.take.all"), true));
        }
        fields.forEach(field -> add(box(field)));
    }

    private Div box(DriftedField field) {
        Div title = new Div(new H3(field.label()));
        title.addClassName("difference-title");
        if (field.localDiffered()) {
            Span own = new Span(Messages.get("items.drift.own"));
            own.addClassNames("badge", "meaning-form");
            title.add(own);
        }
        Div texts = new Div(
                text("items.drift.then", field.then(), field.then()),
                text("items.drift.now", field.then(), field.now()),
                text("items.drift.local", field.now(), field.local()));
        texts.addClassName("merge-texts");
        Div box = new Div(title, texts);
        box.addClassName("difference-box");
        if (model.mayDecide()) {
            box.add(deeds(List.of(field.key()), Messages.get("items.drift.take"), false));
        }
        return box;
    }

    private static Div text(String key, String before, String after) {
        Span name = new Span(Messages.get(key));
        name.addClassName("field-label");
        Div box = new Div(name);
        if (after.isEmpty()) {
            box.add(new Paragraph(Messages.get("items.side.empty")));
        } else {
            box.add(new DifferenceText(before, after));
        }
        return box;
    }

    private Div deeds(List<String> keys, String takeWords, boolean main) {
        Button take = new Button(takeWords, click -> decide(() -> model.takeOver(keys)));
        take.addThemeVariants(main ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_SMALL);
        TextField reason = new TextField();
        reason.setPlaceholder(Messages.get("items.drift.reason"));
        reason.setAriaLabel(Messages.get("items.drift.reason"));
        reason.setMaxLength(500);
        reason.addClassName("comment-words");
        Button keep = new Button(Messages.get(main ? "items.drift.keep.all" : "items.drift.keep"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(Messages.get("items.drift.reason.needed"));
                reason.focus();
            } else {
                decide(() -> model.keep(keys, reason.getValue()));
            }
        });
        if (!main) {
            keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        Div deeds = new Div(take, reason, keep);
        deeds.addClassName("deeds");
        return deeds;
    }

    private void decide(Runnable deed) {
        try {
            deed.run();
            say(model.open() ? "items.drift.decided" : "items.drift.done");
        } catch (StaleEdit faster) {
            model.reload();
            say("items.drift.stale");
        }
        decided.run();
    }

    private static void say(String key) {
        Notification.show(Messages.get(key), 5000, Notification.Position.BOTTOM_START);
    }
}
