package io.sitong.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.account.Viewer;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.WeightsInForce;

/** Says what the findings of a rule weigh here, and why; choosing what holds undecided takes a decision back. */
final class WeightDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param book the card as the rule book has it */
    WeightDialog(WeightsInForce weights, Viewer viewer, RuleCard book, Runnable done) {
        super(Messages.get("rules.weight.title", book.code()));
        Severity usual = weights.undecided(book).severity();
        RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(Messages.get("rules.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(
                each -> each == usual ? Messages.get("rules.weight.usual", Messages.term(each)) : Messages.term(each));
        severity.setValue(weights.current().of(book).severity());
        TextArea reason = new TextArea(Messages.get("rules.weight.reason"));
        reason.addClassName("comment-words");
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Messages.get("rules.weight.reason.missing"));
        Button save = new Button(Messages.get("rules.weight.save"), click -> {
            String why = reason.getValue().strip();
            if (why.isEmpty()) {
                reason.setInvalid(true);
                return;
            }
            if (severity.getValue() == usual) {
                weights.withdraw(viewer, book, why);
            } else {
                weights.decide(viewer, book, severity.getValue(), why);
            }
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div words = new Div(new Paragraph(Messages.get("rules.weight.ask")), severity, reason);
        words.addClassName("answer-body");
        add(words);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }
}
