package io.sitong.importer.rows;

import java.util.Map;

/**
 * One item as read.
 *
 * @param row first row
 * @param lastRow last row
 * @param values key → value
 */
public record RowItem(int row, int lastRow, Map<String, Object> values) {}
