/** 导入: drop a workbook, see what it would change, correct, accept, keep the receipt, undo. */
@NullMarked
package io.sitong.ui.imports;

import org.jspecify.annotations.NullMarked;
