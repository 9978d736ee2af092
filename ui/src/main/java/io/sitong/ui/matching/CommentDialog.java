package io.sitong.ui.matching;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.DeskKeys;
import java.util.function.Consumer;

/** A few words to a decision. */
final class CommentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    CommentDialog(String title, String before, Consumer<String> saved) {
        setHeaderTitle(title);
        TextArea words = new TextArea();
        words.setAriaLabel(title);
        words.addClassName("comment-words");
        words.setMaxLength(500);
        words.setValue(before);
        add(words);
        Button save = new Button(Messages.get("matching.comment.save"), click -> {
            saved.accept(words.getValue().strip());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("matching.comment.cancel"), click -> close()), save);
        // the words are sent when the keyboard leaves the field, which it has not done yet
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                DeskKeys.takeWords(words);
            }
        });
    }
}
