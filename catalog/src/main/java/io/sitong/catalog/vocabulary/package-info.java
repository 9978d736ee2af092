/** Words of service names that a region added to those of the product, and those it was offered and did not want. */
@NullMarked
package io.sitong.catalog.vocabulary;

import org.jspecify.annotations.NullMarked;
