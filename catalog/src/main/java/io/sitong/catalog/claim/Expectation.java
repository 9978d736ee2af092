package io.sitong.catalog.claim;

import io.sitong.catalog.division.Division;
import java.util.Collection;

/**
 * Whether a division is asked for a standard item: the item's levels (行使层级) and the kind of division decide.
 *
 * <p>A development zone (功能区) acts at banner level, but only with the powers its league or city handed over
 * (赋权事项); nothing says which, so it may answer and its silence is no gap. See decisions/0003-who-is-asked.md.
 */
public enum Expectation {
    /** must answer; silence is a gap */
    ASKED,
    /** may answer */
    OPEN,
    /** the item is not exercised at this level */
    NOT_ASKED;

    /** @param levels digits of 行使层级 the standard lists */
    public static Expectation of(Collection<String> levels, Division division) {
        if (!levels.contains(division.level().code())) {
            return NOT_ASKED;
        }
        return division.functionalZone() ? OPEN : ASKED;
    }
}
