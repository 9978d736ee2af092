/** Expected things that are not there, with cause, owner and deadline. */
@NullMarked
package io.sitong.catalog.gap;

import org.jspecify.annotations.NullMarked;
