package io.sitong.catalog.store;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Turns items into column values, storing names and documents on the way; lives as long as one transaction. */
final class ItemWriter {

    private final ItemJson json;
    private final ItemNames names;
    private final ItemContents contents;

    ItemWriter(DSLContext tx, ItemJson json) {
        this(tx, json, new KnownNumbers());
    }

    /** A writer that goes on with what an earlier one came to know. */
    ItemWriter(DSLContext tx, ItemJson json, KnownNumbers known) {
        this.json = json;
        this.names = new ItemNames(tx, known);
        this.contents = new ItemContents(tx, json, known);
    }

    /** One array per item, in the order of {@link ItemColumns#fields()}. */
    List<@Nullable Object[]> values(ItemColumns columns, List<Item> items) {
        List<SplitItem> split = new ArrayList<>(items.size());
        List<String> ownNames = new ArrayList<>(items.size());
        List<Item> parts = new ArrayList<>(items.size() * ItemPart.values().length);
        // on all processors, here and for documents: the database writes on one at a time anyway
        split.addAll(
                items.parallelStream().map(item -> SplitItem.of(item, columns)).toList());
        for (SplitItem cut : split) {
            ownNames.add(cut.name());
            parts.addAll(cut.parts().values());
        }
        Map<String, Long> nameNumbers = names.numbersOf(ownNames);
        Map<Item, Long> contentNumbers = contents.numbersOf(parts);
        int width = columns.fields().size();
        List<@Nullable Object[]> rows = new ArrayList<>(split.size());
        for (SplitItem item : split) {
            @Nullable Object[] row = new Object[width];
            int i = 0;
            row[i++] = nameNumbers.get(item.name());
            for (ItemField field : columns.texts().keySet()) {
                row[i++] = item.texts().get(field);
            }
            for (ItemPart part : columns.parts().keySet()) {
                Item document = item.parts().get(part);
                row[i++] = document == null ? null : contentNumbers.get(document);
            }
            row[i] = ColumnText.whole(json.writeFields(item.other()));
            rows.add(row);
        }
        return rows;
    }

    @Nullable
    Object[] values(ItemColumns columns, Item item) {
        return values(columns, List.of(item)).get(0);
    }

    /** The same as values to set, for an insert or update of one row. */
    Map<Field<?>, @Nullable Object> assignments(ItemColumns columns, Item item) {
        @Nullable Object[] values = values(columns, item);
        List<Field<?>> fields = columns.fields();
        Map<Field<?>, @Nullable Object> assignments = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            assignments.put(fields.get(i), values[i]);
        }
        return assignments;
    }
}
