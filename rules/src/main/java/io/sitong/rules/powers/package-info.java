/** Where the power to act comes from (权力来源). */
@NullMarked
package io.sitong.rules.powers;

import org.jspecify.annotations.NullMarked;
