/** Where an item is carried out, and by whom: administrative divisions, levels and the organs that act there. */
@NullMarked
package io.sitong.catalog.division;

import org.jspecify.annotations.NullMarked;
