package io.sitong.ui.compare;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.rules.chain.ChainEdit;
import io.sitong.rules.chain.ChainVerdict;
import io.sitong.rules.chain.Contradiction;
import io.sitong.rules.chain.ContradictionKind;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what does not hold together along the chain of the item, and the least that would mend it; folded at first. */
final class ChainNotice extends Details {

    private static final long serialVersionUID = 1L;

    ChainNotice(ChainVerdict verdict, Function<DivisionCode, String> names) {
        addClassName("chain-notice");
        setSummaryText(Messages.get(
                "compare.chain",
                verdict.contradictions().size(),
                verdict.repair().size()));
        Div contradictions =
                new Div(new H3(Messages.get("compare.chain.contradictions")), list(contradictions(verdict, names)));
        Div repair = new Div(
                new H3(Messages.get("compare.chain.repair")),
                list(verdict.repair().stream().map(edit -> words(edit, names))));
        Div both = new Div(contradictions, repair);
        both.addClassName("chain-sides");
        add(both);
    }

    /** Divisions with the same trouble share a line. */
    private static Stream<String> contradictions(ChainVerdict verdict, Function<DivisionCode, String> names) {
        Map<ContradictionKind, List<String>> places = new EnumMap<>(ContradictionKind.class);
        for (Contradiction contradiction : verdict.contradictions()) {
            DivisionCode division = contradiction.division();
            places.computeIfAbsent(contradiction.kind(), kind -> new ArrayList<>())
                    .add(division == null ? String.valueOf(contradiction.entry()) : names.apply(division));
        }
        return places.entrySet().stream()
                .map(entry -> Messages.get(
                        "compare.chain.line",
                        Messages.term(entry.getKey()),
                        entry.getValue().size(),
                        String.join(Messages.get("compare.chain.and"), entry.getValue())));
    }

    private static String words(ChainEdit edit, Function<DivisionCode, String> names) {
        return switch (edit) {
            case ChainEdit.ListLevel e -> Messages.get("compare.edit.level", Messages.term(e.level()), e.owed());
            case ChainEdit.MoveEntry e -> Messages.get("compare.edit.entry", e.entry());
            case ChainEdit.TakeOn e -> Messages.get("compare.edit.take", names.apply(e.division()));
            case ChainEdit.Withdraw e -> Messages.get("compare.edit.withdraw", names.apply(e.division()));
            case ChainEdit.SayYes e -> Messages.get("compare.edit.yes", names.apply(e.division()));
            case ChainEdit.AnswerAgain e -> Messages.get("compare.edit.again", names.apply(e.division()));
        };
    }

    private static UnorderedList list(Stream<String> sentences) {
        return new UnorderedList(sentences.map(ListItem::new).toArray(ListItem[]::new));
    }
}
