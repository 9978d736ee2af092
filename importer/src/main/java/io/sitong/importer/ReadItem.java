package io.sitong.importer;

import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.OwnCells;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a workbook.
 *
 * @param row first row of the item, 1-based; the number of its column where each item has one of its own
 * @param lastRow last row, equal to {@code row} for an item on one row
 * @param values key → normalised value: text, Integer, list of texts (codes of a list column, 设定依据, 办理流程), or list
 *     of maps (MATERIALS, FEES); a key without a value is absent
 * @param exported what became of it since it was exported; absent for a row this program did not export
 * @param cells where its fields stand, for an item that is no row of a list
 */
public record ReadItem(
        int row,
        int lastRow,
        Map<String, Object> values,
        @Nullable ExportedCells exported,
        @Nullable OwnCells cells) {

    /** An item this program did not export. */
    public ReadItem(int row, int lastRow, Map<String, Object> values) {
        this(row, lastRow, values, null, null);
    }

    /** The item as the catalog knows it. */
    public Item item() {
        return ItemOfRow.of(values);
    }

    /** A single-valued value as text, empty where there is none. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null || value instanceof List ? "" : value.toString();
    }
}
