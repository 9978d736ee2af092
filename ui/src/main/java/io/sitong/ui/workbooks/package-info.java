/** Workbooks handed out to be changed or filled in elsewhere and sent back through the import. */
@NullMarked
package io.sitong.ui.workbooks;

import org.jspecify.annotations.NullMarked;
