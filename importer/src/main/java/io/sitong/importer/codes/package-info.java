/**
 * Pages of a workbook that say what the codes in its lists mean.
 *
 * <pre>
 * Workbook ─► CodePage, CodeSentence ─► CodeList ─► WorkbookCodes
 *             tables, lines of text      1 = 即办件   of which field
 * </pre>
 */
@NullMarked
package io.sitong.importer.codes;

import org.jspecify.annotations.NullMarked;
