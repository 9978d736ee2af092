package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;

/**
 * One item of a sheet.
 *
 * @param row first row, 1-based
 * @param lastRow last row of an item that spans several
 */
public record StagedRow(int row, int lastRow, Item item) {}
