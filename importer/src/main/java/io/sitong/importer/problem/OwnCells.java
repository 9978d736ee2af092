package io.sitong.importer.problem;

import java.util.Map;

/**
 * Where the fields of an item stand that is not one row of the only list of a sheet: on a form, in a column of its own, or
 * in one of several lists.
 *
 * @param byKey key of a field or of a column of a group → its (first) cell
 * @param column 1-based column of an item that has one of its own, else 0
 * @param firstRow where it begins in a column of its own; 0 where all of the column is the item's
 * @param lastRow where it ends there
 * @param from 1-based first column of the list it is a row of; 0 where no other list stands beside it
 * @param to the last column of that list
 */
public record OwnCells(Map<String, Place> byKey, int column, int firstRow, int lastRow, int from, int to) {

    public OwnCells(Map<String, Place> byKey, int column) {
        this(byKey, column, 0, 0, 0, 0);
    }

    /** Of an item in a column of its own. */
    public OwnCells(Map<String, Place> byKey, int column, int firstRow, int lastRow) {
        this(byKey, column, firstRow, lastRow, 0, 0);
    }

    /** Of an item in a row of a list that others may stand beside. */
    public static OwnCells inList(Map<String, Place> byKey, int from, int to) {
        return new OwnCells(byKey, 0, 0, 0, from, to);
    }

    public OwnCells {
        byKey = Map.copyOf(byKey);
    }

    /** Whether something at a place is said of the item, which stands in these rows. */
    public boolean hold(Place place, int row, int toRow) {
        if (column == 0) {
            boolean beside = from > 0 && place.column() > 0 && (place.column() < from || place.column() > to);
            return place.row() >= row && place.row() <= toRow && !beside;
        }
        boolean inside = firstRow == 0 || place.row() == 0 || place.row() >= firstRow && place.row() <= lastRow;
        return place.column() == column && inside;
    }
}
