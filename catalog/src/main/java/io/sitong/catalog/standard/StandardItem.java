package io.sitong.catalog.standard;

import io.sitong.catalog.item.Item;
import java.time.Instant;

/**
 * The rule for one item at every level (目录事项).
 *
 * @param id 0 while not stored
 * @param version optimistic version
 * @param item the text in force; while it was never published, the text people are writing. What is proposed for a
 *     published item is not here but in its {@link Proposal}
 * @param snapshot number of the published version in force, 0 while never published
 * @param synthetic made by the sample generator, code not official
 */
public record StandardItem(
        long id, int version, StandardState state, Item item, int snapshot, boolean synthetic, Instant changedAt) {

    /** Whether it ever was in force; a draft, and one given up as a draft, never was. */
    public boolean published() {
        return snapshot > 0;
    }

    public static StandardItem draft(Item item) {
        return new StandardItem(0, 0, StandardState.DRAFT, item, 0, false, Instant.EPOCH);
    }
}
