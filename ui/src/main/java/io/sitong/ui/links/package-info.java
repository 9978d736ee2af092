/** Every address of the workbench in one place, so that a link and its screen cannot drift apart. */
@NullMarked
package io.sitong.ui.links;

import org.jspecify.annotations.NullMarked;
