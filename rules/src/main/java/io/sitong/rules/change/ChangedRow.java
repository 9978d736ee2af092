package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import java.util.List;

/**
 * One row of a repeat group that is not the same in both texts.
 *
 * @param title what the row is called, in the later text where it is in both
 * @param cells what changed in it; for a row that is new or gone, all it says
 */
public record ChangedRow(ChangeKind kind, String title, List<ChangedCell> cells) {

    public ChangedRow {
        cells = List.copyOf(cells);
    }

    /** One cell with its texts in both, as people read them. */
    public record ChangedCell(GroupField column, String before, String after) {}
}
