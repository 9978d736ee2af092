/** 抽样验收: a part of what the machine accepted is judged by a person who does not see what the machine said. */
@NullMarked
package io.sitong.ui.acceptance;

import org.jspecify.annotations.NullMarked;
