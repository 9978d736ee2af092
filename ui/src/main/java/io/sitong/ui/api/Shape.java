package io.sitong.ui.api;

import io.sitong.catalog.item.ItemField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as JSON: what the national columns name has their name ({@code TASK_NAME}), what only this product knows is in
 * lower case; what is absent is left out.
 */
final class Shape {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Shape with(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value instanceof Enum<?> constant ? constant.name() : shown(value));
        }
        return this;
    }

    Shape with(ItemField field, @Nullable String value) {
        return value == null || value.isEmpty() ? this : with(field.name(), value);
    }

    private static Object shown(Object value) {
        return value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Iterable<?>
                        || value instanceof Map
                ? value
                : value.toString();
    }

    Map<String, Object> done() {
        return values;
    }
}
