package io.sitong.ui.matching.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.sitong.catalog.StaleEdit;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Whether every entry of the list is decided by two people unseen by each other; the bureau switches it. */
final class WholeListReview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReviewersModel model;
    private final transient Consumer<String> said;

    /** @param said gets what was done, in words */
    WholeListReview(ReviewersModel model, Consumer<String> said) {
        this.model = model;
        this.said = said;
        addClassName("whole-list-review");
        boolean on = model.ofWholeList();
        add(
                new H2(Messages.get("matching.people.all")),
                new Paragraph(Messages.get(on ? "matching.people.all.is" : "matching.people.all.not")));
        if (model.mayGiveOut()) {
            Button change = new Button(
                    Messages.get(on ? "matching.people.all.off" : "matching.people.all.on"),
                    click -> (on ? off() : on()).canBeUndone().open());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(change);
        }
    }

    private ConfirmInNumbers on() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("matching.people.all.undecided"), (long) model.undecided());
        figures.put(Messages.get("matching.people.all.under"), model.answering());
        figures.put(Messages.get("matching.people.all.stands"), (long) model.standing());
        return new ConfirmInNumbers(
                Messages.get("matching.people.all.on"),
                Messages.get("matching.people.all.on.about"),
                figures,
                Messages.get("matching.people.all.on.yes"),
                () -> tried("matching.people.all.on.done", model::askOfWholeList));
    }

    private ConfirmInNumbers off() {
        long one = model.answeredByOne();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("matching.people.all.nobody"), model.answering() - one);
        figures.put(Messages.get("matching.people.all.one"), one);
        return new ConfirmInNumbers(
                Messages.get("matching.people.all.off"),
                Messages.get("matching.people.all.off.about"),
                figures,
                Messages.get("matching.people.all.off.yes"),
                () -> tried("matching.people.all.off.done", model::askNoMore));
    }

    private void tried(String words, IntSupplier deed) {
        try {
            said.accept(Messages.get(words, deed.getAsInt()));
        } catch (StaleEdit e) {
            said.accept(Messages.get("matching.people.all.refused"));
        }
    }
}
