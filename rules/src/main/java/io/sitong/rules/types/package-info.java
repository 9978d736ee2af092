/** Types of items (事项类型). */
@NullMarked
package io.sitong.rules.types;

import org.jspecify.annotations.NullMarked;
