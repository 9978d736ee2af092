/** Keeping up with changes of the standard. */
@NullMarked
package io.sitong.rules.versions;

import org.jspecify.annotations.NullMarked;
