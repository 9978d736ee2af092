/**
 * Files into cells: every format a locality sends becomes the same stream of rows of plain text cells.
 *
 * <pre>
 * bytes ─► WorkbookFiles ─► Workbook ─► SheetCursor ─► SheetRow ─► Cell
 *          by first bytes   xlsx xls     one row at a time; nothing of POI leaves this package
 *                           csv html docx
 * </pre>
 */
@NullMarked
package io.sitong.importer.sheet;

import org.jspecify.annotations.NullMarked;
