/** Time limits: within the law, with a unit, consistent with the steps. */
@NullMarked
package io.sitong.rules.times;

import org.jspecify.annotations.NullMarked;
