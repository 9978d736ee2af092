package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import io.sitong.rules.lineup.learn.DecidedPair;
import io.sitong.rules.lineup.learn.WordSuggestion;
import io.sitong.ui.texts.Messages;
import org.jspecify.annotations.Nullable;

/** A pair of words, typed or suggested: what it would change is shown before it is taken up, with a reason. */
final class WordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient VocabularyModel model;
    private final transient Viewer viewer;
    private final transient Runnable done;
    private final Select<WordSort> sort = new Select<>();
    private final TextField word = new TextField();
    private final TextField other = new TextField();
    private final TextArea reason = new TextArea(Messages.get("words.reason"));
    private final Div effects = new Div();

    /** @param suggestion what decisions say; null where somebody has words of his own */
    WordDialog(VocabularyModel model, Viewer viewer, @Nullable WordSuggestion suggestion, Runnable done) {
        this.model = model;
        this.viewer = viewer;
        this.done = done;
        setHeaderTitle(Messages.get(suggestion == null ? "words.add" : "words.take.title"));
        setWidth("760px");
        sort.setLabel(Messages.get("words.sort"));
        sort.setItems(WordSort.values());
        sort.setItemLabelGenerator(Messages::term);
        sort.setValue(WordSort.SAME);
        word.setMaxLength(WordPair.LONGEST);
        other.setMaxLength(WordPair.LONGEST);
        reason.addClassName("comment-words");
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Messages.get("words.reason.missing"));
        effects.getElement().setAttribute("aria-live", "polite");
        if (suggestion != null) {
            sort.setValue(suggestion.pair().sort());
            word.setValue(suggestion.pair().word());
            other.setValue(suggestion.pair().other());
            reason.setValue(from(suggestion));
        }
        sort.addValueChangeListener(chosen -> tryOut());
        word.addValueChangeListener(typed -> tryOut());
        other.addValueChangeListener(typed -> tryOut());
        Div pair = new Div(sort, word, other);
        pair.addClassName("word-pair");
        Div body = new Div(new Paragraph(Messages.get("words.ask")), pair, reason, effects);
        body.addClassNames("answer-body", "word-dialog");
        add(body);
        Button save = new Button(Messages.get("words.take"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
        tryOut();
    }

    private static String from(WordSuggestion suggestion) {
        DecidedPair first = suggestion.from().getFirst();
        return Messages.get(
                "words.reason.from",
                first.entry(),
                first.item(),
                suggestion.from().size());
    }

    private VocabularyModel.Typed typed() {
        return new VocabularyModel.Typed(sort.getValue(), word.getValue(), other.getValue());
    }

    private void labels() {
        String of = "words." + sort.getValue().key();
        word.setLabel(Messages.get(of + ".word"));
        other.setVisible(sort.getValue().isPair());
        if (sort.getValue().isPair()) {
            other.setLabel(Messages.get(of + ".other"));
        }
    }

    private void tryOut() {
        labels();
        effects.removeAll();
        if (word.isEmpty() || sort.getValue().isPair() && other.isEmpty()) {
            return;
        }
        effects.add(
                switch (model.tryOut(typed())) {
                    case VocabularyModel.Tried.Readable readable -> new EffectTable(readable);
                    case VocabularyModel.Tried.Unreadable(String why) -> problem(why);
                });
    }

    private static Paragraph problem(String why) {
        Paragraph words = new Paragraph(
                why.isEmpty()
                        ? Messages.get("words.no.words", WordPair.LONGEST)
                        : Messages.get("words.unreadable", why));
        words.addClassName("field-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private void save() {
        String why = reason.getValue().strip();
        if (why.isEmpty()) {
            reason.setInvalid(true);
            return;
        }
        switch (model.tryOut(typed())) {
            case VocabularyModel.Tried.Unreadable(String mistake) -> {
                effects.removeAll();
                effects.add(problem(mistake));
            }
            case VocabularyModel.Tried.Readable readable -> {
                model.decide(viewer, readable.pair(), true, why);
                close();
                done.run();
            }
        }
    }
}
