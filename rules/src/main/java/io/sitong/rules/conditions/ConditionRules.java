package io.sitong.rules.conditions;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class ConditionRules {

    public static final List<Rule> ALL = List.of(
            new ConditionIsGiven(),
            new ConditionIsNoCatchAll(),
            new ConditionIsFairToOthers(),
            new ConditionsAreTheSameEverywhere());

    private ConditionRules() {}
}
