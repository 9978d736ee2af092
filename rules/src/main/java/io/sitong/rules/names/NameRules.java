package io.sitong.rules.names;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class NameRules {

    public static final List<Rule> ALL = List.of(
            new NameIsOneTrimmedLine(),
            new BracketsInNamesAreWholeAndFullWidth(),
            new NameCarriesNoLevelWord(),
            new NameIsNotTooLong(),
            new NameEqualsStandardName(),
            new SameNameHasOneCode(),
            new NameIsNoListOfSteps(),
            new SituationStandsInHandleItemName(),
            new NameIsExact());

    private NameRules() {}
}
