package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided on an entry so far, with the second person's two buttons. */
final class DecisionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<MatchState> WAITING = Set.of(MatchState.MAPPED, MatchState.IN_REVIEW);

    DecisionList(
            List<Correspondence> decisions,
            Function<Long, String> nameOfStandard,
            boolean mayDecide,
            Consumer<Correspondence> confirm,
            Consumer<Correspondence> sendBack) {
        addClassName("decisions");
        if (decisions.isEmpty()) {
            setVisible(false);
            return;
        }
        add(new H3(Messages.get("matching.decisions")));
        for (Correspondence decision : decisions) {
            Div row = new Div(new Span(line(decision, nameOfStandard)));
            row.addClassName("decision");
            String comment = decision.comment();
            if (comment != null) {
                Span words = new Span(comment);
                words.addClassName("decision-comment");
                row.add(words);
            }
            if (mayDecide && WAITING.contains(decision.state())) {
                Button yes = new Button(Messages.get("matching.decision.confirm"), click -> confirm.accept(decision));
                yes.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
                Button no = new Button(Messages.get("matching.decision.back"), click -> sendBack.accept(decision));
                no.addThemeVariants(ButtonVariant.LUMO_SMALL);
                Div deeds = new Div(yes, no);
                deeds.addClassName("decision-deeds");
                row.add(deeds);
            }
            add(row);
        }
    }

    private static String line(Correspondence decision, Function<Long, String> nameOfStandard) {
        String people = Stream.of(decision.author(), decision.reviewer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
        String state = Messages.term(decision.state());
        Long standardId = decision.standardId();
        return standardId == null
                ? Messages.get("matching.decision.none", Messages.term(decision.relation()), state, people)
                : Messages.get(
                        "matching.decision.line",
                        Messages.term(decision.relation()),
                        nameOfStandard.apply(standardId),
                        state,
                        people);
    }
}
