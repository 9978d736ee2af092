package io.sitong.catalog.audit;

import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a repeat group as the trail keeps them, so that people read rows and not their notation. */
public final class AuditedRows {

    private static final JsonMapper JSON = new JsonMapper();

    private AuditedRows() {}

    /**
     * The rows a value of the trail stands for; none where there was no value.
     *
     * @param value {@code before} or {@code after} of an entry whose field is a group
     */
    public static List<GroupRow> read(ItemGroup group, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return List.of();
        }
        try {
            List<?> rows = JSON.readerForListOf(ItemGroups.rowType(group)).readValue(value);
            Item.Builder item = Item.builder();
            ItemGroups.set(item, group, rows);
            return GroupRow.of(item.build(), group);
        } catch (JacksonException e) {
            // an entry of an older notation; what it says cannot be shown row by row
            return List.of();
        }
    }
}
