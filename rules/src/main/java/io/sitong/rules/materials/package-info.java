/** Application materials: named exactly, counted, and none of them a catch-all. */
@NullMarked
package io.sitong.rules.materials;

import org.jspecify.annotations.NullMarked;
