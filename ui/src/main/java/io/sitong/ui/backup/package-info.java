/** Copies of everything an installation holds, and how one becomes an installation again. */
@NullMarked
package io.sitong.ui.backup;

import org.jspecify.annotations.NullMarked;
