/**
 * Headers into keys: finds the header rows of a sheet and says what each column means.
 *
 * <pre>
 * first rows ─► HeaderFinder ─► Header ─► ColumnMapper ─► ColumnMap
 *               which rows       paths     synonyms, wordings, content, choices of a person
 * </pre>
 */
@NullMarked
package io.sitong.importer.columns;

import org.jspecify.annotations.NullMarked;
