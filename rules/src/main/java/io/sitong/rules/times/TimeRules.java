package io.sitong.rules.times;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class TimeRules {

    public static final List<Rule> ALL = List.of(
            new PromiseIsWithinLegalLimit(),
            new ImmediateItemIsDoneAtOnce(),
            new PromisedItemHasAPromise(),
            new LimitHasAUnit(),
            new LimitIsExact(),
            new StepsFitIntoThePromise(),
            new MissingLegalLimitIsExplained(),
            new LegalLimitIsTheSameEverywhere(),
            new PromiseIsNearTheMedian(),
            new SpecialStepHasItsOwnLimit());

    private TimeRules() {}
}
