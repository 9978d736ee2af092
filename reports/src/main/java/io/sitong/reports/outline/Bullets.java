package io.sitong.reports.outline;

import java.util.List;

/** A list of short texts, with dots or with numbers. */
public record Bullets(List<String> entries, boolean numbered) implements Block {

    public Bullets {
        entries = List.copyOf(entries);
    }
}
