package io.sitong.importer;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.importer.exported.GroupCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the values read from a row into an item of the catalog. */
final class ItemOfRow {

    private ItemOfRow() {}

    static Item of(Map<String, Object> values) {
        Item.Builder item = Item.builder();
        values.forEach((key, value) -> {
            switch (key) {
                case "BY_LAW" ->
                    item.bases(texts(value).stream().map(LegalBasis::ofText).toList());
                case "MATERIALS" ->
                    item.materials(rows(value).stream().map(ItemOfRow::material).toList());
                case "FEES" ->
                    item.fees(rows(value).stream().map(ItemOfRow::fee).toList());
                case "HANDLE_FLOW" -> {
                    List<String> steps = texts(value);
                    if (steps.size() > 1) {
                        item.steps(steps.stream()
                                .map(s -> new Step(s, null, null, null, null))
                                .toList());
                    }
                    item.set(ItemField.HANDLE_FLOW, String.join("→", steps));
                }
                default -> {
                    ItemField.findByKey(key).ifPresent(field -> item.set(field, text(value)));
                    GroupCell.of(key).ifPresent(group -> group(item, group, value));
                }
            }
        });
        // a table of steps says more than the flow in one cell, whichever came first
        Object steps = values.get(ItemGroup.STEPS.name());
        if (steps != null) {
            group(item, ItemGroup.STEPS, steps);
        }
        return item.build();
    }

    /** Rows of a group from a small table, or from one cell. */
    private static void group(Item.Builder item, ItemGroup group, Object value) {
        List<GroupRow> rows = value instanceof List<?>
                ? rows(value).stream().map(row -> row(group, row)).toList()
                : GroupCell.rows(group, text(value));
        ItemGroups.set(item, group, rows.stream().map(GroupRow::record).toList());
    }

    private static GroupRow row(ItemGroup group, Map<?, ?> cells) {
        Map<GroupField, String> row = new EnumMap<>(GroupField.class);
        GroupField.of(group).forEach(column -> {
            Object text = cells.get(column.name());
            if (text != null) {
                row.put(column, text.toString());
            }
        });
        return new GroupRow(group, row);
    }

    private static Material material(Map<?, ?> row) {
        return new Material(
                orEmpty(row.get("MATERIAL_NAME")),
                orNull(row.get("MATERIAL_TYPE")),
                orNull(row.get("MATERIAL_FORMAT")),
                orNull(row.get("IS_NEED")),
                orNull(row.get("SOURCE_TYPE")),
                null,
                orNull(row.get("PAGE_NUM")),
                null,
                orNull(row.get("FILL_EXPLAIN")),
                orNull(row.get("ACCEPT_STAND")),
                null,
                orNull(row.get("FORM_GUID")),
                orNull(row.get("EXAMPLE_GUID")),
                null,
                null,
                null);
    }

    private static Fee fee(Map<?, ?> row) {
        return new Fee(
                orEmpty(row.get("FEE_NAME")), orNull(row.get("FEE_STAND")), orNull(row.get("FEE_BASIS")), null, null);
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join("^", list.stream().map(Object::toString).toList())
                : value.toString();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static List<Map<?, ?>> rows(Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            }
        }
        return rows;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
