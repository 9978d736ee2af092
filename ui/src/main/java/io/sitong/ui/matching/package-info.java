/** 清单对应: the review desk, where people decide which standard item serves which list entry. */
@NullMarked
package io.sitong.ui.matching;

import org.jspecify.annotations.NullMarked;
