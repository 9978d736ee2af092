/** What an item is: its fields and repeat groups, its codes, and one authority's implementation of it. */
@NullMarked
package io.sitong.catalog.item;

import org.jspecify.annotations.NullMarked;
