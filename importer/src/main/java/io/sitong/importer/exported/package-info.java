/**
 * Items as this program hands them out in a workbook, and what their rows say when they come back: which item a row is,
 * the version it was made from, and which cells people changed since.
 */
@NullMarked
package io.sitong.importer.exported;

import org.jspecify.annotations.NullMarked;
