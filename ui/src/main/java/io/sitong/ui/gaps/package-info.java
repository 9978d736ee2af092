/** 缺口矩阵: which entries of the list are served where, and what is missing with its cause. */
@NullMarked
package io.sitong.ui.gaps;

import org.jspecify.annotations.NullMarked;
