package io.sitong.catalog.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read, before it counts.
 *
 * @param series of which it will be the next version; a new name begins a series
 * @param sample not the official full text
 * @param entries ids are ignored and given anew
 */
public record ListDraft(
        String series,
        String title,
        boolean sample,
        @Nullable Provenance provenance,
        List<ListEntry> entries) {

    public ListDraft {
        if (series.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a list has a series and a title");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a list has entries");
        }
        series = series.strip();
        title = title.strip();
        entries = List.copyOf(entries);
    }
}
