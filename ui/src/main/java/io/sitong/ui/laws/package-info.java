/** 法规库: the register of laws, and which items cite them at every level. */
@NullMarked
package io.sitong.ui.laws;

import org.jspecify.annotations.NullMarked;
