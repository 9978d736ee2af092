package io.sitong.importer.rows;

import io.sitong.importer.exported.ExportedCells;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item as read.
 *
 * @param row first row
 * @param lastRow last row
 * @param values key → value
 * @param exported what became of it since it was exported; absent for a row this program did not export
 */
public record RowItem(
        int row,
        int lastRow,
        Map<String, Object> values,
        @Nullable ExportedCells exported) {}
