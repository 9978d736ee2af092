package io.sitong.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.chain.PlaceStanding;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.ArrayList;
import java.util.List;

/** How standings look in a cell: what somebody has to do as a badge, what is settled as quiet words. */
final class StandingFace {

    private StandingFace() {}

    /** The worst as a badge, with its count where several places are meant; the others below it. */
    static Component of(Standings standings) {
        List<PlaceStanding> kinds = worstFirst(standings);
        if (kinds.isEmpty()) {
            return quiet(Messages.term(PlaceStanding.NOT_CONCERNED), "cell-none");
        }
        Component first = face(kinds.get(0), words(standings, kinds.get(0)));
        if (kinds.size() == 1) {
            return first;
        }
        List<String> others =
                kinds.stream().skip(1).map(kind -> words(standings, kind)).toList();
        return new Div(first, quiet(String.join(Messages.get("compare.standing.and"), others), "compare-local"));
    }

    /** The kinds that occur, those with something to do first, the ones that hold least to the standard before others. */
    static List<PlaceStanding> worstFirst(Standings standings) {
        return new ArrayList<>(standings.byStanding().keySet()).reversed();
    }

    static Component face(PlaceStanding standing, String words) {
        return switch (standing) {
            case CARRIED_OUT -> new SamenessBadge(Meaning.SAME, words);
            case UNCLAIMED, MISSING, STOPPED_HERE -> new SamenessBadge(Meaning.MISSING, words);
            case SURPLUS, STOPPED_ABOVE -> new SamenessBadge(Meaning.DIFFERENT, words);
            case BY_UPPER_LEVEL, MERGED, DECLINED, NOT_CONCERNED -> quiet(words, "cell-none");
        };
    }

    private static String words(Standings standings, PlaceStanding standing) {
        return standings.size() == 1
                ? Messages.term(standing)
                : Messages.get("compare.standing.count", Messages.term(standing), standings.count(standing));
    }

    private static Span quiet(String words, String styleClass) {
        Span span = new Span(words);
        span.addClassName(styleClass);
        return span;
    }
}
