package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.ui.texts.Messages;
import java.util.function.Consumer;

/** Asks why before words are refused or a decision is taken back. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param deed word on the button and in the title */
    ReasonDialog(String deed, String about, Consumer<String> given) {
        super(deed);
        TextArea reason = new TextArea(Messages.get("words.reason"));
        reason.addClassName("comment-words");
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Messages.get("words.reason.missing"));
        Button save = new Button(deed, click -> {
            String why = reason.getValue().strip();
            if (why.isEmpty()) {
                reason.setInvalid(true);
                return;
            }
            given.accept(why);
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div(new Paragraph(about), reason);
        body.addClassName("answer-body");
        add(body);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }
}
