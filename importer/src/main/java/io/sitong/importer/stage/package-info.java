/**
 * Rows waiting for a decision: what of a workbook would be added, changed, left as it is or refused, and why.
 *
 * <pre>
 * StagedFile ─► FileRows (identity, joined sheets, duplicates) ─► StoredRows (look-up) ─► RowMerge (old → new)
 *            ─► Attachments (standard) ─► rules ─► ImportPreview ─► accept
 * </pre>
 */
@NullMarked
package io.sitong.importer.stage;

import org.jspecify.annotations.NullMarked;
