package io.sitong.ui.matching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.Reason;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One candidate with its score, its relation and the reasons for and against in words. */
final class CandidateCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int REASONS_SHOWN = 6;

    /** @param learnt what scores have been worth on this list, where enough was decided to say */
    CandidateCard(int rank, Candidate candidate, Optional<LearntProbability> learnt, Runnable chosen) {
        addClassName("candidate");
        getElement().setAttribute("role", "option");
        addClickListener(click -> chosen.run());

        Span number = new Span(Integer.toString(rank));
        number.addClassName("candidate-rank");
        Span name = new Span(candidate.target().name());
        name.addClassName("candidate-name");
        Span relation = new Span(Messages.term(candidate.relation()));
        relation.addClassName("candidate-relation");
        Div head = new Div(number, name, relation);
        head.addClassName("candidate-head");

        ProgressBar bar = new ProgressBar(0, 1, Math.max(0, Math.min(1, candidate.score())));
        bar.addClassName("candidate-bar");
        Span score = new Span(Messages.get("matching.candidate.score", figure(candidate.score())));
        Span lead = new Span(
                candidate.lead() >= 0
                        ? Messages.get("matching.candidate.lead", figure(candidate.lead()))
                        : Messages.get("matching.candidate.behind", figure(-candidate.lead())));
        Div figures = new Div(new CodeText(known(candidate, Evidence.CODE)), bar, score, lead);
        figures.addClassName("candidate-figures");
        learnt.ifPresent(worth -> figures.add(new Span(
                Messages.get("matching.candidate.probability", worth.percent(candidate.score()), worth.pairs()))));

        Div reasons = new Div();
        reasons.addClassName("candidate-reasons");
        candidate.reasons().stream().limit(REASONS_SHOWN).forEach(r -> reasons.add(reason(r)));
        add(head);
        String belongs = belongs(candidate);
        if (!belongs.isEmpty()) {
            Span where = new Span(belongs);
            where.addClassName("candidate-where");
            add(where);
        }
        add(figures, reasons);
    }

    /** A sub-item may be called 变更 and no more: then its main item and its department say what it is about. */
    private static String belongs(Candidate candidate) {
        String main = known(candidate, Evidence.MAIN_ITEM);
        String name = candidate.target().name();
        return Stream.of(
                        main.isEmpty() || name.contains(main) ? "" : Messages.get("matching.candidate.main", main),
                        known(candidate, Evidence.DEPARTMENT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String known(Candidate candidate, Evidence evidence) {
        return candidate.target().evidence().getOrDefault(evidence, "");
    }

    void mark(boolean chosen) {
        setClassName("candidate-chosen", chosen);
        getElement().setAttribute("aria-selected", Boolean.toString(chosen));
    }

    private static Span reason(Reason reason) {
        Span line = new Span(reason.line());
        line.addClassNames("reason", reason.plus() ? "reason-plus" : "reason-minus");
        return line;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
