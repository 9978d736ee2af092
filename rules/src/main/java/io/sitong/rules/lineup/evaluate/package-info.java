/** Measures how well lining up does against correspondences that careful readers found. */
@NullMarked
package io.sitong.rules.lineup.evaluate;

import org.jspecify.annotations.NullMarked;
