package io.sitong.catalog.store;

import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as JSON: texts by key. A key no version of the product knows any more is passed over. */
final class DraftJson {

    private final JsonMapper mapper = new JsonMapper();

    /** The form as it lies in the database. */
    private record Form(Map<String, String> fields, Map<String, List<Map<String, String>>> groups) {}

    String write(ItemDraft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        draft.fields().forEach((field, text) -> fields.put(field.name(), text));
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        draft.groups().forEach((group, rows) -> {
            List<Map<String, String>> written = new ArrayList<>();
            for (GroupRow row : rows) {
                Map<String, String> cells = new LinkedHashMap<>();
                row.cells().forEach((column, text) -> cells.put(column.name(), text));
                written.add(cells);
            }
            groups.put(group.name(), written);
        });
        return mapper.writeValueAsString(new Form(fields, groups));
    }

    ItemDraft read(String text) {
        Form form = mapper.readValue(text, new TypeReference<Form>() {});
        Map<ItemField, String> fields = new EnumMap<>(ItemField.class);
        form.fields().forEach((key, value) -> ItemField.findByKey(key).ifPresent(field -> fields.put(field, value)));
        Map<ItemGroup, List<GroupRow>> groups = new EnumMap<>(ItemGroup.class);
        for (ItemGroup group : ItemGroup.values()) {
            List<GroupRow> rows = new ArrayList<>();
            for (Map<String, String> cells : form.groups().getOrDefault(group.name(), List.of())) {
                Map<GroupField, String> known = new EnumMap<>(GroupField.class);
                cells.forEach((key, value) -> GroupField.findByKey(key)
                        .filter(column -> column.group() == group)
                        .ifPresent(column -> known.put(column, value)));
                rows.add(new GroupRow(group, known));
            }
            groups.put(group, rows);
        }
        return new ItemDraft(fields, groups);
    }
}
