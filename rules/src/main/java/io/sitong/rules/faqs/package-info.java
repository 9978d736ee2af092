/** Questions people ask. */
@NullMarked
package io.sitong.rules.faqs;

import org.jspecify.annotations.NullMarked;
