package io.sitong.importer;

import io.sitong.importer.sheet.SheetLimits;

/**
 * Limits for what is read; each is named in the message when a file exceeds it.
 *
 * @param maxFileBytes size of the file as sent
 * @param maxUnpackedBytes size of everything unpacked from one file while reading
 * @param maxRatio unpacked to packed size of one part, counted after the first 16 MB
 * @param maxRows rows with content over all sheets
 * @param maxColumns columns of one sheet
 * @param maxCellLength characters of one cell
 * @param maxSheets sheets of one file
 * @param maxDepth nesting of tables and elements
 */
public record ImporterSettings(
        long maxFileBytes,
        long maxUnpackedBytes,
        int maxRatio,
        int maxRows,
        int maxColumns,
        int maxCellLength,
        int maxSheets,
        int maxDepth) {

    public static ImporterSettings defaults() {
        return new ImporterSettings(200L << 20, 2L << 30, 100, 500_000, 1_000, 32_767, 200, 200);
    }

    /** The same bounds as the sheets need them. */
    SheetLimits sheetLimits() {
        return new SheetLimits(
                maxFileBytes, maxUnpackedBytes, maxRatio, maxRows, maxColumns, maxCellLength, maxSheets, maxDepth);
    }
}
