package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One item of a sheet.
 *
 * @param row first row, 1-based; the number of its column where each item has one of its own
 * @param lastRow last row of an item that spans several
 * @param exported what became of it since it was exported; absent for a row this program did not export
 * @param cells where its fields stand, for an item that is no row of a list
 */
public record StagedRow(
        int row,
        int lastRow,
        Item item,
        @Nullable ExportedCells exported,
        @Nullable OwnCells cells) {

    /** Whether something at a place of its sheet is said of the item. */
    boolean holds(Place place) {
        OwnCells own = cells;
        return own == null ? place.row() >= row && place.row() <= lastRow : own.hold(place, row, lastRow);
    }
}
