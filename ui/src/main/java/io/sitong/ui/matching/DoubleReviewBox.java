package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.blind.BlindAnswer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/** What a double review shows: one's own answer while it goes on, both side by side once both are there. */
public final class DoubleReviewBox extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> KEYS = List.of("G", "H");

    private final transient Function<Long, String> nameOfStandard;

    public DoubleReviewBox(Function<Long, String> nameOfStandard) {
        this.nameOfStandard = nameOfStandard;
        addClassName("double-review");
        setVisible(false);
    }

    /** @param gathered what the person in front has gathered for an answer of several items */
    void answering(BlindReview review, long accountId, List<BlindChoice> gathered) {
        begin("matching.double.answering");
        add(new Paragraph(
                review.answered(accountId)
                        ? Messages.get("matching.double.mine")
                        : review.answeredBy().stream()
                                .findFirst()
                                .map(first -> Messages.get("matching.double.other.answered", first.name()))
                                .orElseGet(() -> Messages.get("matching.double.nobody"))));
        review.of(accountId).ifPresent(own -> add(choices(own.choices(), false)));
        if (!gathered.isEmpty()) {
            add(new Span(Messages.get("matching.double.gathered")), choices(gathered, false));
        }
    }

    /**
     * Both answers with their reasons.
     *
     * @param keyed whether the keys of the desk work here, which are then said on the buttons
     * @param maySettle whose answer the person in front may let stand
     */
    public void both(BlindReview review, boolean keyed, LongPredicate maySettle, LongConsumer settle) {
        begin("matching.double." + review.state());
        boolean settling = review.answers().stream().anyMatch(answer -> maySettle.test(answer.accountId()));
        Div sides = new Div();
        sides.addClassName("double-sides");
        for (int i = 0; i < review.answers().size(); i++) {
            BlindAnswer answer = review.answers().get(i);
            Div side = side(answer);
            if (maySettle.test(answer.accountId())) {
                Button stands = new Button(
                        keyed
                                ? Messages.get("matching.double.stands.key", KEYS.get(i))
                                : Messages.get("matching.double.stands"),
                        click -> settle.accept(answer.accountId()));
                stands.addThemeVariants(ButtonVariant.LUMO_SMALL);
                side.add(stands);
            } else if (settling) {
                Span own = new Span(Messages.get("matching.double.own"));
                own.addClassName("entry-facts");
                side.add(own);
            }
            sides.add(side);
        }
        add(sides);
        String settledBy = review.settledBy();
        if (settledBy != null) {
            add(new Span(Messages.get("matching.double.settled.by", settledBy)));
        }
    }

    private void begin(String title) {
        removeAll();
        setVisible(true);
        add(new H3(Messages.get(title)));
    }

    private Div side(BlindAnswer answer) {
        Div side = new Div(new H4(answer.name()), choices(answer.choices(), true));
        side.addClassName("double-side");
        String comment = answer.comment();
        if (comment != null) {
            Span words = new Span(comment);
            words.addClassName("decision-comment");
            side.add(words);
        }
        return side;
    }

    /** Reasons are what others are to see; one's own stand at the candidates below. */
    private Div choices(List<BlindChoice> choices, boolean withReasons) {
        Div lines = new Div();
        lines.addClassName("double-choices");
        if (choices.isEmpty()) {
            lines.add(new Span(Messages.get("terms.Relation.NO_COUNTERPART")));
        }
        for (BlindChoice choice : choices) {
            Span what = new Span(Messages.get(
                    "matching.double.choice",
                    Messages.term(choice.relation()),
                    nameOfStandard.apply(choice.standardId())));
            what.addClassName("double-choice");
            lines.add(what);
            for (String reason : withReasons ? choice.reasons() : List.<String>of()) {
                Span line = new Span(reason);
                line.addClassNames("reason", reason.startsWith("＋") ? "reason-plus" : "reason-minus");
                lines.add(line);
            }
        }
        return lines;
    }
}
