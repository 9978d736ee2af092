/** The first screen (工作台): how far the region is, as figures that open their rows. */
@NullMarked
package io.sitong.ui.dashboard;

import org.jspecify.annotations.NullMarked;
