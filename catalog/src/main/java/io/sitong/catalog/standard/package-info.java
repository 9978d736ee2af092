/** The standard catalog (基本目录): one rule for an item at every level, with its published snapshots. */
@NullMarked
package io.sitong.catalog.standard;

import org.jspecify.annotations.NullMarked;
