/** National and regional lists of matters that must be served across provinces, with their versions and entries. */
@NullMarked
package io.sitong.catalog.list;

import org.jspecify.annotations.NullMarked;
