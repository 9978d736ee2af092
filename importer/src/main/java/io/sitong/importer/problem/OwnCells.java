package io.sitong.importer.problem;

import java.util.Map;

/**
 * Where the fields of an item stand that is not one row of a list: on a form, or in a column of its own.
 *
 * @param byKey key of a field or of a column of a group → its (first) cell
 * @param column 1-based column of an item that has one of its own, else 0
 * @param firstRow where it begins in a column of its own; 0 where all of the column is the item's
 * @param lastRow where it ends there
 */
public record OwnCells(Map<String, Place> byKey, int column, int firstRow, int lastRow) {

    public OwnCells(Map<String, Place> byKey, int column) {
        this(byKey, column, 0, 0);
    }

    public OwnCells {
        byKey = Map.copyOf(byKey);
    }

    /** Whether something at a place is said of the item, which stands in these rows. */
    public boolean hold(Place place, int row, int toRow) {
        if (column == 0) {
            return place.row() >= row && place.row() <= toRow;
        }
        boolean inside = firstRow == 0 || place.row() == 0 || place.row() >= firstRow && place.row() <= lastRow;
        return place.column() == column && inside;
    }
}
