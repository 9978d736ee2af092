package io.sitong.rules.compare;

import java.util.List;

/**
 * One field of an item beside the same field of the standard.
 *
 * @param key name of the {@link io.sitong.catalog.item.ItemField} or {@link io.sitong.catalog.item.ItemGroup}
 * @param details what differs, in words; empty where nothing does
 */
public record FieldComparison(
        String key, String label, Sameness sameness, String standardText, String localText, List<String> details) {

    public FieldComparison {
        details = List.copyOf(details);
    }
}
