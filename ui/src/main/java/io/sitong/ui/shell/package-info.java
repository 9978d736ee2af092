/** The frame around every screen: navigation, division switch, search, tasks and error pages. */
@NullMarked
package io.sitong.ui.shell;

import org.jspecify.annotations.NullMarked;
