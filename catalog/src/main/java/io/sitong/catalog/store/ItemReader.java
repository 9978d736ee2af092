package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Puts items together from rows: one look-up for the documents of all rows.
 *
 * <p>The rows must hold the columns of the table and {@code item_name.name}.
 */
final class ItemReader {

    private final ItemJson json;
    private final ContentReader contents;

    ItemReader(ItemJson json) {
        this.json = json;
        this.contents = new ContentReader(json);
    }

    /** The documents, for those who need no more than their numbers. */
    ContentReader contents() {
        return contents;
    }

    List<Item> items(DSLContext db, ItemColumns columns, List<? extends Record> rows) {
        Map<Long, Item> parts = contents.read(db, numbers(columns, rows));
        List<Item> items = new ArrayList<>(rows.size());
        for (Record row : rows) {
            items.add(item(columns, row, parts));
        }
        return items;
    }

    private static Set<Long> numbers(ItemColumns columns, List<? extends Record> rows) {
        Set<Long> numbers = new HashSet<>();
        for (Record row : rows) {
            for (Field<Long> column : columns.parts().values()) {
                Long number = row.get(column);
                if (number != null) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
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
}
