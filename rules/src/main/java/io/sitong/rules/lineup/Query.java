package io.sitong.rules.lineup;

import io.sitong.catalog.item.Item;
import java.util.Map;

/** A name that looks for its counterpart. Relations are said from its side: it is part of, or contains, the target. */
public record Query(String id, String name, Map<Evidence, String> evidence) {

    public Query(String id, String name) {
        this(id, name, Map.of());
    }

    /** An item that looks for the one it is an implementation of, with all that is known of it. */
    public static Query of(String id, Item item) {
        return new Query(id, ItemEvidence.name(item), ItemEvidence.of(item));
    }
}
