/** Conditions for acceptance: stated, exact and fair. */
@NullMarked
package io.sitong.rules.conditions;

import org.jspecify.annotations.NullMarked;
