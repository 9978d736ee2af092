/** The bureau's own screen (系统): people, lists and the audit trail. */
@NullMarked
package io.sitong.ui.system;

import org.jspecify.annotations.NullMarked;
