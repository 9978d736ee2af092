package io.sitong.rules.lineup.evaluate;

import java.util.Locale;

/**
 * One line of known answers, the item seen from the entry.
 *
 * @param entryName name of the list entry
 * @param itemCode code of the item; empty where the entry has no counterpart
 */
public record GoldRow(String entryName, String itemCode, Answer answer) {

    /** What the careful reader said. */
    public enum Answer {
        EXACT,
        /** the entry contains the item */
        NARROWER,
        /** the entry is part of the item */
        BROADER,
        /** entry and item share a part, and each has more */
        OVERLAPS,
        /** looks alike: neither right nor wrong */
        RELATED,
        /** the entry has no counterpart */
        NONE;

        public static Answer ofKey(String key) {
            return valueOf(key.strip().toUpperCase(Locale.ROOT));
        }

        /** Whether a reviewer would approve the pair. */
        public boolean corresponds() {
            return this != RELATED && this != NONE;
        }
    }
}
