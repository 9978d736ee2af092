/** 四级对照: one standard item against what every division made of it. */
@NullMarked
package io.sitong.ui.compare;

import org.jspecify.annotations.NullMarked;
