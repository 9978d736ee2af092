/** Building blocks the screens share. */
@NullMarked
package io.sitong.ui.widgets;

import org.jspecify.annotations.NullMarked;
