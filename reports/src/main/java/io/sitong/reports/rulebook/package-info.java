/** The rule cards as an annex to a notice: what is checked, why, how to mend it, with examples. */
@NullMarked
package io.sitong.reports.rulebook;

import org.jspecify.annotations.NullMarked;
