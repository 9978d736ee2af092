package io.sitong.ui.api;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item as JSON: every field by the key of its column, repeat groups as lists. */
final class ApiItem {

    private ApiItem() {}

    static Map<String, Object> of(Item item) {
        Map<String, Object> shape = new LinkedHashMap<>();
        item.fields().forEach((field, value) -> shape.put(field.name(), value));
        for (ItemGroup group : ItemGroup.values()) {
            List<?> rows = item.group(group);
            if (!rows.isEmpty()) {
                shape.put(group.name(), rows);
            }
        }
        return shape;
    }
}
