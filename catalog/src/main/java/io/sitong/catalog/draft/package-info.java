/**
 * An item as somebody types it: texts that may be wrong, what is wrong with them, and work that was not saved yet.
 *
 * <pre>
 *  Item ─► ItemDraft ─► DraftCheck ─► DraftProblem at its field
 *              │
 *              └─► UnsavedEdits     kept per person, so that a reload loses nothing
 * </pre>
 */
@NullMarked
package io.sitong.catalog.draft;

import org.jspecify.annotations.NullMarked;
