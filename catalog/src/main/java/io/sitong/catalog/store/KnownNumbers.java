package io.sitong.catalog.store;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;
import java.util.UUID;

/**
 * What a writer of items remembers of names and documents it has stored or looked up. Holds for one transaction; for a
 * series of transactions only where the first that fails ends the series, for it may know numbers that were taken back.
 */
final class KnownNumbers {

    private static final int NAMES = 50_000;
    private static final int FINGERPRINTS = 200_000;
    private static final int ITEMS = 4_000;
    private static final int GROUPS = 8_000;

    /** The rows of a repeat group, as they stand in an item. */
    record GroupRows(ItemGroup group, List<?> rows) {}

    final RecentlyUsed<String, Long> names = new RecentlyUsed<>(NAMES, number -> 1);
    final RecentlyUsed<UUID, Long> contents = new RecentlyUsed<>(FINGERPRINTS, number -> 1);
    final RecentlyUsed<UUID, Long> pieces = new RecentlyUsed<>(FINGERPRINTS, number -> 1);
    final RecentlyUsed<Item, Long> parts = new RecentlyUsed<>(ITEMS, number -> 1);
    final RecentlyUsed<GroupRows, ContentPieces.Piece> groups = new RecentlyUsed<>(GROUPS, piece -> 1);
}
