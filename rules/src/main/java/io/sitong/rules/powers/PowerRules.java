package io.sitong.rules.powers;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class PowerRules {

    public static final List<Rule> ALL = List.of(new PowerSourceIsGiven(), new DelegatedPowerNamesItsSource());

    private PowerRules() {}
}
