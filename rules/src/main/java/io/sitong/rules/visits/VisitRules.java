package io.sitong.rules.visits;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class VisitRules {

    public static final List<Rule> ALL = List.of(
            new VisitsAreFew(), new VisitIsExplained(), new OnlineOnlyNeedsNoVisit(), new DeepOnlineNeedsNoVisit());

    private VisitRules() {}
}
