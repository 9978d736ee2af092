package io.sitong.ui.vocabulary;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.learn.DecidedPair;
import io.sitong.rules.lineup.learn.WordEffect;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.FigureTable;
import java.util.List;
import java.util.Locale;

/** What words would change on the lists: before and after, entry by entry. */
final class EffectTable extends Div {

    private static final long serialVersionUID = 1L;

    /** More are counted, not shown. */
    private static final int SHOWN = 30;

    EffectTable(VocabularyModel.Tried.Readable tried) {
        addClassName("word-effects");
        List<WordEffect> effects = tried.effects();
        long accepted = effects.stream().filter(WordEffect::isNewlyAccepted).count();
        add(new Paragraph(
                effects.isEmpty()
                        ? Messages.get("words.effect.none")
                        : Messages.get("words.effect.count", effects.size(), accepted)));
        for (DecidedPair pair : tried.denied()) {
            Paragraph warning = new Paragraph(Messages.get("words.effect.denied", pair.entry(), pair.item()));
            warning.addClassName("field-problem");
            add(warning);
        }
        if (effects.isEmpty()) {
            return;
        }
        FigureTable table = new FigureTable(
                Messages.get("words.effect.entry"),
                Messages.get("words.effect.before"),
                Messages.get("words.effect.after"));
        effects.stream()
                .limit(SHOWN)
                .forEach(effect ->
                        table.row(effect.after().query().name(), first(effect.before()), first(effect.after())));
        add(table);
        if (effects.size() > SHOWN) {
            add(new Paragraph(Messages.get("words.effect.more", effects.size() - SHOWN)));
        }
    }

    private static Div first(LineUpResult answer) {
        Div cell = new Div();
        cell.addClassName("effect-cell");
        WordEffect.first(answer)
                .ifPresentOrElse(
                        candidate -> cell.add(
                                new Span(candidate.target().name()),
                                new Span(String.format(
                                        Locale.ROOT,
                                        "%.2f %s",
                                        candidate.score(),
                                        answer.verdict().label()))),
                        () -> cell.add(new Span(answer.verdict().label())));
        return cell;
    }
}
