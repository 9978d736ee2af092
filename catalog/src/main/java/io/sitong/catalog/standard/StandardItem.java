package io.sitong.catalog.standard;

import io.sitong.catalog.item.Item;
import java.time.Instant;

/**
 * The rule for one item at every level (目录事项).
 *
 * @param id 0 while not stored
 * @param version optimistic version
 * @param state of the working text
 * @param item the working text; what holds is the last snapshot
 * @param snapshot number of the last published snapshot, 0 while never published
 * @param synthetic made by the sample generator, code not official
 */
public record StandardItem(
        long id, int version, StandardState state, Item item, int snapshot, boolean synthetic, Instant changedAt) {

    public static StandardItem draft(Item item) {
        return new StandardItem(0, 0, StandardState.DRAFT, item, 0, false, Instant.EPOCH);
    }
}
