/** The history of an item as people read it: who did what, when, from what to what, in which import. */
@NullMarked
package io.sitong.ui.items.history;

import org.jspecify.annotations.NullMarked;
