package io.sitong.importer.problem;

import java.util.Map;

/**
 * Where the fields of an item stand that is not one row of a list: on a form, or in a column of its own.
 *
 * @param byKey key of a field or of a column of a group → its (first) cell
 * @param column 1-based column of an item that has one of its own, else 0
 */
public record OwnCells(Map<String, Place> byKey, int column) {

    public OwnCells {
        byKey = Map.copyOf(byKey);
    }

    /** Whether something at a place is said of the item, which stands in these rows. */
    public boolean hold(Place place, int row, int lastRow) {
        return column > 0 ? place.column() == column : place.row() >= row && place.row() <= lastRow;
    }
}
