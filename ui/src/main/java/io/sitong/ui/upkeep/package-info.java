/** Keeps what follows from the rows (findings, gaps, first correspondences) in step with them. */
@NullMarked
package io.sitong.ui.upkeep;

import org.jspecify.annotations.NullMarked;
