/**
 * Rows into items: which rows are items, which continue the one above, and which are titles, sums and notes.
 *
 * <pre>
 * SheetRow ─► RowKind ─► RowDraft ─► ItemRows ─► RowItem
 *             what it is  its values  joins rows, finds duplicates across the file
 * </pre>
 */
@NullMarked
package io.sitong.importer.rows;

import org.jspecify.annotations.NullMarked;
