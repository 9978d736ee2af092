/** Levels at which an item is exercised, and divisions where it should be but is not. */
@NullMarked
package io.sitong.rules.levels;

import org.jspecify.annotations.NullMarked;
