/** 清单: the lists in force and their versions; reading a new one, rehearsing it, adopting it. */
@NullMarked
package io.sitong.ui.lists;

import org.jspecify.annotations.NullMarked;
