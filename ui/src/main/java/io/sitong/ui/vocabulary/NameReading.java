package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.function.Function;

/** 试读: a name is typed, and stands below as it is read: each word with its sort, then what it says. */
final class NameReading extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, NameAnalysis> reader;
    private final TextField name = new TextField(Messages.get("words.try"));
    private final Div read = new Div();

    NameReading(Function<String, NameAnalysis> reader) {
        this.reader = reader;
        addClassName("name-reading");
        name.setPlaceholder(Messages.get("words.try.example"));
        name.setMaxLength(200);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> show());
        read.addClassName("name-read");
        read.getElement().setAttribute("aria-live", "polite");
        add(name, read);
    }

    /** Reads what is typed again: the words may have changed. */
    void show() {
        read.removeAll();
        String typed = name.getValue().strip();
        if (typed.isEmpty()) {
            return;
        }
        NameAnalysis analysis = reader.apply(typed);
        Div words = new Div();
        words.addClassName("read-words");
        int at = 0;
        for (NameAnalysis.FoundWord word : analysis.words()) {
            if (word.from() > at) {
                words.add(piece(typed.substring(at, word.from()), Messages.get("words.unknown"), false));
            }
            String said = typed.substring(word.from(), word.to());
            words.add(
                    piece(said, word.meaning().equals(said) ? word.sort() : word.sort() + "：" + word.meaning(), true));
            at = word.to();
        }
        if (at < typed.length()) {
            words.add(piece(typed.substring(at), Messages.get("words.unknown"), false));
        }
        read.add(words, summary(analysis));
    }

    private static Div piece(String said, String sort, boolean known) {
        Span word = new Span(said);
        word.addClassName("read-word");
        Span below = new Span(sort);
        below.addClassName("read-sort");
        Div piece = new Div(word, below);
        piece.addClassName("read-piece");
        piece.setClassName("read-unknown", !known);
        return piece;
    }

    private static Div summary(NameAnalysis analysis) {
        Div facts = new Div();
        facts.addClassName("law-facts");
        fact(facts, "words.object", analysis.object());
        fact(facts, "words.acts", String.join("、", analysis.acts()));
        String procedure = analysis.procedure();
        fact(facts, "words.procedure", procedure == null ? "" : procedure);
        fact(facts, "words.levels", String.join("、", analysis.levels()));
        for (String clause : List.of("included", "excluded")) {
            String said = clause.equals("included") ? analysis.included() : analysis.excluded();
            fact(facts, "words." + clause, said == null ? "" : said);
        }
        return facts;
    }

    private static void fact(Div facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Div(new Span(Messages.get(key) + "："), new Span(value)));
        }
    }
}
