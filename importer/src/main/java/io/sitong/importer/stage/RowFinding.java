package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import io.sitong.rules.Finding;

/**
 * What a rule says of a row, at the cell it is about.
 *
 * @param absent for want of a column in the file: said once for the file, and kept with the row
 */
public record RowFinding(Finding finding, Place place, boolean absent) {

    public RowFinding(Finding finding, Place place) {
        this(finding, place, false);
    }

    RowFinding ofAbsentColumn() {
        return new RowFinding(finding, place, true);
    }
}
