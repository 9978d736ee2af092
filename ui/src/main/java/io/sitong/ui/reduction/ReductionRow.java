package io.sitong.ui.reduction;

import io.sitong.rules.reduce.ReductionLine;
import io.sitong.ui.links.Link;

/**
 * One line of figures.
 *
 * @param code 基本编码 of an item; empty for a place
 * @param opens what lies behind the line
 */
record ReductionRow(String code, String name, ReductionLine figures, Link opens) {}
