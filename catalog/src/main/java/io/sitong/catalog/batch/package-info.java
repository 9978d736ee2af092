/** Imported batches: accepted in one transaction, with a receipt, and undoable. */
@NullMarked
package io.sitong.catalog.batch;

import org.jspecify.annotations.NullMarked;
