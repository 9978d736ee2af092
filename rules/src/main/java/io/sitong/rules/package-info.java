/** What must be true of the catalog, and why. */
@NullMarked
package io.sitong.rules;

import org.jspecify.annotations.NullMarked;
