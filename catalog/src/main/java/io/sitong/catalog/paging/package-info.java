/** Keyset pages: the only way lists leave the store. */
@NullMarked
package io.sitong.catalog.paging;

import org.jspecify.annotations.NullMarked;
