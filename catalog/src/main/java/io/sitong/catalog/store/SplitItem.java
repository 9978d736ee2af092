package io.sitong.catalog.store;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * An item cut up for a table.
 *
 * <p>A value too long for its column is cut there and kept in full in {@code other}: what localities send is never
 * shortened, however wrong it is.
 *
 * @param parts the documents, as items that hold only the values of their part
 */
record SplitItem(String name, Map<ItemField, String> texts, Map<ItemPart, Item> parts, Map<ItemField, String> other) {

    private static final int NAME_LENGTH = 400;

    static SplitItem of(Item item, ItemColumns columns) {
        Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
        Map<ItemField, String> other = new EnumMap<>(ItemField.class);
        Map<ItemPart, Item.Builder> builders = new EnumMap<>(ItemPart.class);
        String name = "";
        for (Map.Entry<ItemField, String> entry : item.fields().entrySet()) {
            ItemField field = entry.getKey();
            String value = entry.getValue();
            if (field == ItemField.TASK_NAME) {
                name = ColumnText.cut(value, NAME_LENGTH);
                keepIfCut(other, field, value, name);
            } else if (ItemColumns.isColumn(field)) {
                Field<String> column = columns.texts().get(field);
                if (column == null) {
                    other.put(field, value);
                } else {
                    String cut = ColumnText.cut(value, column.getDataType().length());
                    texts.put(field, cut);
                    keepIfCut(other, field, value, cut);
                }
            } else {
                ItemPart part = ItemPart.of(field).orElse(null);
                if (part == null) {
                    other.put(field, value);
                } else {
                    builder(builders, part).set(field, value);
                }
            }
        }
        for (ItemGroup group : ItemGroup.values()) {
            List<?> rows = item.group(group);
            if (!rows.isEmpty()) {
                ItemGroups.set(builder(builders, ItemPart.of(group)), group, rows);
            }
        }
        Map<ItemPart, Item> parts = new EnumMap<>(ItemPart.class);
        builders.forEach((part, builder) -> parts.put(part, builder.build()));
        return new SplitItem(name, texts, parts, other);
    }

    private static void keepIfCut(Map<ItemField, String> other, ItemField field, String value, String cut) {
        if (!cut.equals(value)) {
            other.put(field, value);
        }
    }

    private static Item.Builder builder(Map<ItemPart, Item.Builder> builders, ItemPart part) {
        return builders.computeIfAbsent(part, p -> Item.builder());
    }

    /** Puts the item together again; what stands in {@code other} counts. */
    static Item join(
            @Nullable String name, Map<ItemField, String> texts, List<Item> parts, Map<ItemField, String> other) {
        Item.Builder item = parts.isEmpty() ? Item.builder() : parts.get(0).edit();
        for (int i = 1; i < parts.size(); i++) {
            Item part = parts.get(i);
            part.fields().forEach(item::set);
            for (ItemGroup group : ItemGroup.values()) {
                if (!part.group(group).isEmpty()) {
                    ItemGroups.set(item, group, part.group(group));
                }
            }
        }
        item.set(ItemField.TASK_NAME, name);
        texts.forEach(item::set);
        other.forEach(item::set);
        return item.build();
    }
}
