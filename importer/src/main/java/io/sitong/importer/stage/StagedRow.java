package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportedCells;
import org.jspecify.annotations.Nullable;

/**
 * One item of a sheet.
 *
 * @param row first row, 1-based
 * @param lastRow last row of an item that spans several
 * @param exported what became of it since it was exported; absent for a row this program did not export
 */
public record StagedRow(
        int row, int lastRow, Item item, @Nullable ExportedCells exported) {}
