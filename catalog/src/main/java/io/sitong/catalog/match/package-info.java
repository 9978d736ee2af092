/** Correspondences between list entries and standard items, as people decided them. */
@NullMarked
package io.sitong.catalog.match;

import org.jspecify.annotations.NullMarked;
