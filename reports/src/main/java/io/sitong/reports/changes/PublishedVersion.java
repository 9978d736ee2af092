package io.sitong.reports.changes;

import java.time.LocalDate;

/**
 * A version of an item as people name it.
 *
 * @param number 1, 2, 3, ... per item
 * @param by who published it
 * @param note what its authors said
 */
public record PublishedVersion(int number, LocalDate effective, String by, String note) {}
