/**
 * Small tables inside a list: the steps, windows, results or questions of an item in rows below it, as materials and fees
 * are. Which columns are theirs is told by their names and by rows that say nothing else.
 */
@NullMarked
package io.sitong.importer.children;

import org.jspecify.annotations.NullMarked;
