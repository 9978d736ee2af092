/** 事项目录: the standard catalog and what the localities carry out, with every element of one item. */
@NullMarked
package io.sitong.ui.items;

import org.jspecify.annotations.NullMarked;
