/** Names: the same at every level, and nothing in them that belongs elsewhere. */
@NullMarked
package io.sitong.rules.names;

import org.jspecify.annotations.NullMarked;
