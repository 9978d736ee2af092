/** Fees: declared, with a basis and a standard. */
@NullMarked
package io.sitong.rules.fees;

import org.jspecify.annotations.NullMarked;
