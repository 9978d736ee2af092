/** Items that exist twice under different codes. */
@NullMarked
package io.sitong.rules.duplicates;

import org.jspecify.annotations.NullMarked;
