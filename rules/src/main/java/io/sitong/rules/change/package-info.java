/**
 * What changed between two texts of one item, what two people changed in the same text, and whom a change of the standard
 * concerns.
 *
 * <pre>
 *  rows of a group ─► RowAlignment ─┬─► ItemChanges   field by field, row by row, for people
 *                                   ├─► DraftMerge    base, mine, theirs ─► one text and what is left to decide
 *  Significance ────────────────────┴─► Drift         standard then, standard now, local
 * </pre>
 */
@NullMarked
package io.sitong.rules.change;

import org.jspecify.annotations.NullMarked;
