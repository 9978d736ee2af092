/**
 * 减材料、减时限、减跑动、减费用: what implementations ask for beyond their standard, and which papers another department
 * already holds.
 *
 * <pre>
 *  standard ─► Requirements ─► Excess (one implementation) ─► ReductionTally    by standard item, by place
 *                                        └──────────────────► SharingTally      by issuing department and paper
 * </pre>
 */
@NullMarked
package io.sitong.rules.reduce;

import org.jspecify.annotations.NullMarked;
