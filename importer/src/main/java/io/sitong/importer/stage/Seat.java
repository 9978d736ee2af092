package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;

/** Where a row belongs. */
sealed interface Seat {

    /** To this division, which the import is for or which lies under it. */
    record Inside(DivisionCode division) implements Seat {}

    /** To a division the import is not for. */
    record Outside(String reason) implements Seat {}

    default DivisionCode divisionOr(DivisionCode other) {
        return this instanceof Inside(DivisionCode division) ? division : other;
    }
}
