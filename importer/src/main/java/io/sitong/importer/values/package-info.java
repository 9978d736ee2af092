/** Cells into values: what a cell says in the one form in which it is kept, and what is wrong with it. */
@NullMarked
package io.sitong.importer.values;

import org.jspecify.annotations.NullMarked;
