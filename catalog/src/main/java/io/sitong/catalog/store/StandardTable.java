package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code standard_item} and {@code standard_snapshot} from and to their types. */
final class StandardTable {

    private static final Pattern DEPARTMENT_DIGITS = Pattern.compile("[0-9]{6}.*");

    private StandardTable() {}

    static SelectConditionStep<Record> select(DSLContext db, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(STANDARD_ITEM.fields()));
        fields.add(ITEM_NAME.NAME);
        return db.select(fields)
                .from(STANDARD_ITEM)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(condition);
    }

    static List<StandardItem> read(DSLContext db, ItemReader reader, List<? extends Record> rows) {
        List<Item> items = reader.items(db, ItemColumns.OF_STANDARD, rows);
        List<StandardItem> standards = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            standards.add(new StandardItem(
                    row.get(STANDARD_ITEM.ID),
                    row.get(STANDARD_ITEM.VERSION),
                    StandardState.valueOf(row.get(STANDARD_ITEM.STATE)),
                    items.get(i),
                    row.get(STANDARD_ITEM.SNAPSHOT),
                    row.get(STANDARD_ITEM.SYNTHETIC),
                    row.get(STANDARD_ITEM.CHANGED_AT)));
        }
        return standards;
    }

    static SelectConditionStep<Record> selectSnapshots(DSLContext db, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(STANDARD_SNAPSHOT.fields()));
        fields.add(ITEM_NAME.NAME);
        return db.select(fields)
                .from(STANDARD_SNAPSHOT)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_SNAPSHOT.NAME_ID))
                .where(condition);
    }

    static List<StandardSnapshot> readSnapshots(DSLContext db, ItemReader reader, List<? extends Record> rows) {
        List<Item> items = reader.items(db, ItemColumns.OF_SNAPSHOT, rows);
        List<StandardSnapshot> snapshots = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            snapshots.add(new StandardSnapshot(
                    row.get(STANDARD_SNAPSHOT.STANDARD_ID),
                    row.get(STANDARD_SNAPSHOT.NUMBER),
                    items.get(i),
                    row.get(STANDARD_SNAPSHOT.EFFECTIVE),
                    row.get(STANDARD_SNAPSHOT.PUBLISHED_AT),
                    row.get(STANDARD_SNAPSHOT.PUBLISHED_BY),
                    row.get(STANDARD_SNAPSHOT.NOTE)));
        }
        return snapshots;
    }

    /** What an insert or update of a standard item sets; its number only where it has one. */
    static Map<Field<?>, @Nullable Object> assignments(ItemWriter writer, StandardItem standard) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        if (standard.id() > 0) {
            row.put(STANDARD_ITEM.ID, standard.id());
        }
        row.put(STANDARD_ITEM.VERSION, standard.version());
        row.put(STANDARD_ITEM.STATE, standard.state().name());
        row.put(STANDARD_ITEM.SNAPSHOT, standard.snapshot());
        row.put(STANDARD_ITEM.SYNTHETIC, standard.synthetic());
        row.put(STANDARD_ITEM.CHANGED_AT, standard.changedAt());
        row.put(STANDARD_ITEM.DEPARTMENT_CODE, departmentCode(standard.item()));
        row.putAll(chosenBy(standard.item()));
        row.putAll(writer.assignments(ItemColumns.OF_STANDARD, standard.item()));
        return row;
    }

    private static @Nullable String departmentCode(Item item) {
        String code = item.text(ItemField.CATALOG_CODE);
        return DEPARTMENT_DIGITS.matcher(code).matches() ? code.substring(4, 6) : null;
    }

    /** What people choose items by, though it stands in documents. */
    static Map<Field<?>, @Nullable Object> chosenBy(Item item) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(STANDARD_ITEM.TOPIC, text(item, ItemField.TOPIC, STANDARD_ITEM.TOPIC));
        row.put(STANDARD_ITEM.SERVICE_OBJECTS, text(item, ItemField.SERVER_TYPE, STANDARD_ITEM.SERVICE_OBJECTS));
        row.put(STANDARD_ITEM.CROSS_MODE, text(item, ItemField.CROSS_MODE, STANDARD_ITEM.CROSS_MODE));
        return row;
    }

    private static @Nullable String text(Item item, ItemField field, Field<String> column) {
        return item.find(field)
                .map(t -> ColumnText.cut(t, column.getDataType().length()))
                .orElse(null);
    }

    static void insertSnapshot(DSLContext tx, ItemWriter writer, StandardSnapshot snapshot) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(STANDARD_SNAPSHOT.STANDARD_ID, snapshot.standardId());
        row.put(STANDARD_SNAPSHOT.NUMBER, snapshot.number());
        row.put(STANDARD_SNAPSHOT.EFFECTIVE, snapshot.effective());
        row.put(STANDARD_SNAPSHOT.PUBLISHED_AT, snapshot.publishedAt());
        row.put(STANDARD_SNAPSHOT.PUBLISHED_BY, snapshot.publishedBy());
        row.put(STANDARD_SNAPSHOT.NOTE, snapshot.note());
        row.putAll(writer.assignments(ItemColumns.OF_SNAPSHOT, snapshot.item()));
        tx.insertInto(STANDARD_SNAPSHOT).set(row).execute();
    }
}
