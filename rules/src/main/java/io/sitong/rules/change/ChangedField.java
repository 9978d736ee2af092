package io.sitong.rules.change;

import java.util.List;

/**
 * One field or repeat group that is not the same in both texts.
 *
 * @param key name of the {@link io.sitong.catalog.item.ItemField} or {@link io.sitong.catalog.item.ItemGroup}
 * @param before as people read it, empty where it was not there
 * @param rows the rows concerned, for a repeat group; empty for a field
 */
public record ChangedField(
        String key, String label, ChangeKind kind, String before, String after, List<ChangedRow> rows) {

    public ChangedField {
        rows = List.copyOf(rows);
    }
}
