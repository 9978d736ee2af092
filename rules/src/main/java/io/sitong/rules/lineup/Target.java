package io.sitong.rules.lineup;

import io.sitong.catalog.item.Item;
import java.util.Map;

/** A name that others are lined up with: an item of the catalog, or an entry of a list. */
public record Target(String id, String name, Map<Evidence, String> evidence) {

    public Target(String id, String name) {
        this(id, name, Map.of());
    }

    /** An item of the catalog, with all that is known of it. */
    public static Target of(String id, Item item) {
        return new Target(id, ItemEvidence.name(item), ItemEvidence.of(item));
    }
}
