package io.sitong.rules.steps;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class StepRules {

    public static final List<Rule> ALL = List.of(new PromisedItemHasAcceptanceAndDecision());

    private StepRules() {}
}
