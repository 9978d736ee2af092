package io.sitong.rules.lineup;

import java.util.Map;

/** A name that looks for its counterpart. Relations are said from its side: it is part of, or contains, the target. */
public record Query(String id, String name, Map<Evidence, String> evidence) {

    public Query(String id, String name) {
        this(id, name, Map.of());
    }
}
