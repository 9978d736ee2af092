package io.sitong.catalog.draft;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as somebody is typing it: texts by field and rows of texts by group, which may be wrong. Immutable.
 *
 * <p>What a text must look like is said by {@link FitsField} and checked by {@link DraftCheck}.
 *
 * @param fields a field without text is absent
 * @param groups a group without rows is absent
 */
public record ItemDraft(Map<ItemField, String> fields, Map<ItemGroup, List<GroupRow>> groups) {

    public ItemDraft {
        EnumMap<ItemField, String> texts = new EnumMap<>(ItemField.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                texts.put(field, text);
            }
        });
        EnumMap<ItemGroup, List<GroupRow>> rows = new EnumMap<>(ItemGroup.class);
        groups.forEach((group, list) -> {
            if (list.stream().anyMatch(row -> row.group() != group)) {
                throw new IllegalArgumentException("rows of another group than " + group);
            }
            if (!list.isEmpty()) {
                rows.put(group, List.copyOf(list));
            }
        });
        fields = Collections.unmodifiableMap(texts);
        groups = Collections.unmodifiableMap(rows);
    }

    public static ItemDraft of(Item item) {
        Map<ItemGroup, List<GroupRow>> groups = new EnumMap<>(ItemGroup.class);
        for (ItemGroup group : ItemGroup.values()) {
            groups.put(group, GroupRow.of(item, group));
        }
        return new ItemDraft(item.fields(), groups);
    }

    /** The text of a field, empty where there is none. */
    public String text(ItemField field) {
        return fields.getOrDefault(field, "");
    }

    public List<GroupRow> rows(ItemGroup group) {
        return groups.getOrDefault(group, List.of());
    }

    public ItemDraft with(ItemField field, @Nullable String text) {
        Map<ItemField, String> changed = new EnumMap<>(ItemField.class);
        changed.putAll(fields);
        changed.put(field, text == null ? "" : text);
        return new ItemDraft(changed, groups);
    }

    public ItemDraft with(ItemGroup group, List<GroupRow> rows) {
        Map<ItemGroup, List<GroupRow>> changed = new EnumMap<>(ItemGroup.class);
        changed.putAll(groups);
        changed.put(group, rows);
        return new ItemDraft(fields, changed);
    }

    /**
     * The item that was typed. Rows that say what a row of {@code before} says are that row, to the last detail; rows in
     * which nothing is written are left out.
     */
    public Item item(Item before) {
        Item.Builder item = Item.builder();
        fields.forEach((field, text) -> item.set(field, text.strip()));
        for (ItemGroup group : ItemGroup.values()) {
            Map<GroupRow, Object> known = new HashMap<>();
            List<GroupRow> old = GroupRow.of(before, group);
            for (int i = 0; i < old.size(); i++) {
                known.putIfAbsent(old.get(i), before.group(group).get(i));
            }
            List<Object> rows = new ArrayList<>();
            for (GroupRow row : rows(group)) {
                if (!row.isEmpty()) {
                    Object same = known.get(row);
                    rows.add(same == null ? row.record() : same);
                }
            }
            ItemGroups.set(item, group, rows);
        }
        return item.build();
    }

    /** Every text of a field with its field, for checking. */
    List<FieldText> fieldTexts() {
        return fields.entrySet().stream()
                .map(e -> new FieldText(e.getKey(), e.getValue()))
                .toList();
    }

    /** A text of a field. */
    @FitsField
    record FieldText(ItemField field, String text) {}

    /** A text of a column of a repeat group, beside the other cells of its row. */
    @FitsField
    record CellText(GroupField field, GroupRow row) {}
}
