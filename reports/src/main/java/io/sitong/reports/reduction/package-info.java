/** 减材料减时限减跑动: what could be reduced by following the standard, and which departments' data would spare papers. */
@NullMarked
package io.sitong.reports.reduction;

import org.jspecify.annotations.NullMarked;
