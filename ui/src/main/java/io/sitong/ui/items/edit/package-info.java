/**
 * Editing an item in full: fields and repeat groups, help beside the field, marks against what was published, unsaved work
 * that survives, and two people at the same text.
 *
 * <pre>
 *  EditedText   what is edited and how it is saved      (standard item, local item)
 *      │
 *  EditModel    the draft, its problems and marks       keeps unsaved work, merges
 *      │
 *  ItemEditor   index │ form │ side panel: help, one row, paste, what is open
 * </pre>
 */
@NullMarked
package io.sitong.ui.items.edit;

import org.jspecify.annotations.NullMarked;
