package io.sitong.catalog.store;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.store.db.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The columns of one table that together hold an item.
 *
 * @param texts fields that have a column of their own
 * @param other JSON of all values that have neither a column nor a document
 */
record ItemColumns(
        Field<Long> name, Map<ItemField, Field<String>> texts, Map<ItemPart, Field<Long>> parts, Field<String> other) {

    private static final Map<ItemField, String> COLUMN_NAMES = Map.ofEntries(
            Map.entry(ItemField.CATALOG_CODE, "catalog_code"),
            Map.entry(ItemField.TASK_CODE, "task_code"),
            Map.entry(ItemField.TASK_HANDLE_ITEM, "handle_item_code"),
            Map.entry(ItemField.HANDLE_ITEM_NAME, "handle_item_name"),
            Map.entry(ItemField.LOCAL_CATALOG_CODE, "local_catalog_code"),
            Map.entry(ItemField.LOCAL_TASK_CODE, "local_task_code"),
            Map.entry(ItemField.TASK_TYPE, "task_type"),
            Map.entry(ItemField.USE_LEVEL, "use_levels"),
            Map.entry(ItemField.DEPT_NAME, "dept_name"),
            Map.entry(ItemField.DEPT_CODE, "dept_code"),
            Map.entry(ItemField.ANTICIPATE_DAY, "legal_limit"),
            Map.entry(ItemField.ANTICIPATE_TYPE, "legal_unit"),
            Map.entry(ItemField.PROMISE_DAY, "promise_limit"),
            Map.entry(ItemField.PROMISE_TYPE, "promise_unit"));

    private static final Set<ItemField> COLUMNS = columns();

    static final ItemColumns OF_IMPLEMENTATION = of(Tables.IMPLEMENTATION);
    static final ItemColumns OF_STANDARD = of(Tables.STANDARD_ITEM);
    static final ItemColumns OF_SNAPSHOT = of(Tables.STANDARD_SNAPSHOT);
    static final ItemColumns OF_PROPOSAL = of(Tables.STANDARD_PROPOSAL);

    private static Set<ItemField> columns() {
        Set<ItemField> columns = EnumSet.copyOf(COLUMN_NAMES.keySet());
        columns.add(ItemField.TASK_NAME);
        return columns;
    }

    private static ItemColumns of(Table<? extends Record> table) {
        Map<ItemField, Field<String>> texts = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            String name = COLUMN_NAMES.get(field);
            Field<?> column = name == null ? null : table.field(name);
            if (column != null) {
                texts.put(field, text(column));
            }
        }
        Map<ItemPart, Field<Long>> parts = new EnumMap<>(ItemPart.class);
        for (ItemPart part : ItemPart.values()) {
            parts.put(part, Objects.requireNonNull(table.field(part.column(), Long.class)));
        }
        return new ItemColumns(
                Objects.requireNonNull(table.field("name_id", Long.class)),
                texts,
                parts,
                Objects.requireNonNull(table.field("other_values", String.class)));
    }

    @SuppressWarnings("unchecked") // all these columns are varchar; field(name, type) would forget their length
    private static Field<String> text(Field<?> column) {
        return (Field<String>) column;
    }

    /** Whether a field has a column in any table; such a field is in no document. */
    static boolean isColumn(ItemField field) {
        return COLUMNS.contains(field);
    }

    /** All columns, in the order in which {@link ItemWriter} gives their values. */
    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(name);
        fields.addAll(texts.values());
        fields.addAll(parts.values());
        fields.add(other);
        return fields;
    }
}
