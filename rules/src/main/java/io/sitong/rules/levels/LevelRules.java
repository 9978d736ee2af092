package io.sitong.rules.levels;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class LevelRules {

    public static final List<Rule> ALL = List.of(
            new LevelsAreGiven(),
            new ImplementingLevelIsListed(),
            new EveryListedLevelIsImplemented(),
            new TownCarriesItsDivisionCode(),
            new VillageHoldsNoPower());

    private LevelRules() {}
}
