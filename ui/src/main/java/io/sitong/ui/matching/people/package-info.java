/** Who decides which entries of a list, how far they are, and how far two who decide the same agree. */
@NullMarked
package io.sitong.ui.matching.people;

import org.jspecify.annotations.NullMarked;
