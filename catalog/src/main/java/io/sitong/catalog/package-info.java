/** What exists: the items of government service, who carries them out where, and what people decided about them. */
@NullMarked
package io.sitong.catalog;

import org.jspecify.annotations.NullMarked;
