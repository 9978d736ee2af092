package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Puts items together from rows: one query for the documents of all rows, none for those read lately.
 *
 * <p>The rows must hold the columns of the table and {@code item_name.name}.
 */
final class ItemReader {

    /** Characters of documents kept in memory; a document never changes, so it may be kept for ever. */
    private static final long REMEMBERED_CHARACTERS = 24_000_000;

    private record Part(Item item, int size) {}

    private final ItemJson json;
    private final RecentlyUsed<Long, Part> known = new RecentlyUsed<>(REMEMBERED_CHARACTERS, Part::size);

    ItemReader(ItemJson json) {
        this.json = json;
    }

    List<Item> items(DSLContext db, ItemColumns columns, List<? extends Record> rows) {
        Map<Long, Item> parts = parts(db, columns, rows);
        List<Item> items = new ArrayList<>(rows.size());
        for (Record row : rows) {
            items.add(item(columns, row, parts));
        }
        return items;
    }

    private Item item(ItemColumns columns, Record row, Map<Long, Item> parts) {
        Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
        columns.texts().forEach((field, column) -> {
            String value = row.get(column);
            if (value != null) {
                texts.put(field, value);
            }
        });
        List<Item> documents = new ArrayList<>(3);
        for (Field<Long> column : columns.parts().values()) {
            Long number = row.get(column);
            Item part = number == null ? null : parts.get(number);
            if (part != null) {
                documents.add(part);
            }
        }
        return SplitItem.join(row.get(ITEM_NAME.NAME), texts, documents, json.readFields(row.get(columns.other())));
    }

    private Map<Long, Item> parts(DSLContext db, ItemColumns columns, List<? extends Record> rows) {
        Map<Long, Item> parts = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        for (Record row : rows) {
            for (Field<Long> column : columns.parts().values()) {
                Long number = row.get(column);
                if (number != null && !parts.containsKey(number)) {
                    Part part = known.find(number);
                    if (part == null) {
                        unknown.add(number);
                    } else {
                        parts.put(number, part.item());
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            db.select(ITEM_CONTENT.ID, ITEM_CONTENT.BODY)
                    .from(ITEM_CONTENT)
                    .where(ITEM_CONTENT.ID.in(unknown))
                    .forEach(row -> {
                        Item item = json.read(row.value2());
                        parts.put(row.value1(), item);
                        known.put(
                                row.value1(), new Part(item, 200 + row.value2().length()));
                    });
        }
        return parts;
    }
}
