/**
 * The desk at which sent files are worked on: received, read, previewed, corrected, accepted. Everything a person says
 * and everything the preview shows is in the database, so that neither a closed browser nor a stopped program loses it.
 *
 * <pre>
 * receive ─► read (any number of times, after every word) ─► accept ─► batch
 *                 SpreadsheetReader ─► Staging ─► waiting rows
 * </pre>
 */
@NullMarked
package io.sitong.importer.intake;

import org.jspecify.annotations.NullMarked;
