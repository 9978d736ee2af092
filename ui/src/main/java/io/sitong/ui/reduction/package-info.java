/** 减材料减时限减跑动: what places ask for beyond the standard, by item, by place and by issuing department. */
@NullMarked
package io.sitong.ui.reduction;

import org.jspecify.annotations.NullMarked;
