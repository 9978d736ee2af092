package io.sitong.rules.book;

import io.sitong.rules.Finding;

/**
 * A finding and the item it is about.
 *
 * @param subjectIndex position of the item in the list checked; {@link #NOT_THERE} for an item that is missing, of which
 *     the message says what and where
 */
public record CheckedFinding(int subjectIndex, Finding finding) {

    public static final int NOT_THERE = -1;
}
