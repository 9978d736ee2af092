/** The steps of handling. */
@NullMarked
package io.sitong.rules.steps;

import org.jspecify.annotations.NullMarked;
