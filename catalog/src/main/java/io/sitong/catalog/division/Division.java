package io.sitong.catalog.division;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划).
 *
 * @param parent the division above, absent for the region itself
 * @param functionalZone a development zone that acts like a banner but is no division of GB/T 2260
 */
public record Division(
        DivisionCode code, String name, @Nullable DivisionCode parent, boolean functionalZone) {

    public Level level() {
        return code.level();
    }
}
