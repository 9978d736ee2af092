/** Who has to decide which entries of a list by when (分派). */
@NullMarked
package io.sitong.catalog.assignment;

import org.jspecify.annotations.NullMarked;
