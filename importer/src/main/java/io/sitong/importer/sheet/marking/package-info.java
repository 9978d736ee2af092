/** Gives a sender their own workbook back with remarks at the cells and one added sheet that lists them. */
@NullMarked
package io.sitong.importer.sheet.marking;

import org.jspecify.annotations.NullMarked;
