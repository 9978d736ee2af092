package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.rules.lineup.NameAnalysis;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** 试读: a name is typed, and stands below as it is read: each word with its sort, then what it says. */
final class NameReading extends Div {

    private static final long serialVersionUID = 1L;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
            between(words, typed.substring(at, word.from()));
            String said = typed.substring(word.from(), word.to());
            words.add(
                    piece(said, word.meaning().equals(said) ? word.sort() : word.sort() + "：" + word.meaning(), true));
            at = word.to();
        }
        between(words, typed.substring(at));
        read.add(words, summary(analysis));
    }

    /** What no word of the vocabulary took: signs stand as they are, what is left between them is not known. */
    private static void between(Div words, String rest) {
        for (String part : SIGNS.splitWithDelimiters(rest, 0)) {
            if (part.isBlank()) {
                continue;
            }
            if (SIGNS.matcher(part).matches()) {
                Span sign = new Span(part);
                sign.addClassName("read-sign");
                words.add(sign);
            } else {
                words.add(piece(part, Messages.get("words.unknown"), false));
            }
        }
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
