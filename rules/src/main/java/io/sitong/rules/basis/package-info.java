/** Legal bases: complete, citable, in force, and the same at every level. */
@NullMarked
package io.sitong.rules.basis;

import org.jspecify.annotations.NullMarked;
