/** The one place that decides when two texts are the same but for how they are typed. */
@NullMarked
package io.sitong.rules.fold;

import org.jspecify.annotations.NullMarked;
