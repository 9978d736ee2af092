package io.sitong.reports.coverage;

import io.sitong.catalog.division.DivisionCode;

/**
 * A division that has a column of its own.
 *
 * @param title over the column: the banner, or 本级 for the division its group is named after
 * @param group the league, or the region for its own bodies
 */
public record CoveragePlace(DivisionCode code, String name, String title, String group) {

    /** The name alone; with what is over the column where that is not the name. */
    String full() {
        return name.equals(title) ? name : name + title;
    }
}
