package io.sitong.rules.lineup;

import java.util.Map;

/** A name that others are lined up with: an item of the catalog, or an entry of a list. */
public record Target(String id, String name, Map<Evidence, String> evidence) {

    public Target(String id, String name) {
        this(id, name, Map.of());
    }
}
