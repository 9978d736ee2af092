package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code implementation} from and to {@link Implementation}. */
final class ImplementationTable {

    /** Columns beside those of the item, in the order of {@link #values}. */
    private static final List<Field<?>> OWN = List.of(
            IMPLEMENTATION.ID,
            IMPLEMENTATION.VERSION,
            IMPLEMENTATION.DIVISION_CODE,
            IMPLEMENTATION.LEVEL_CODE,
            IMPLEMENTATION.STATE,
            IMPLEMENTATION.STANDARD_ID,
            IMPLEMENTATION.STANDARD_SNAPSHOT,
            IMPLEMENTATION.CHANGED_AT);

    private static final List<Field<?>> ALL = all();

    private ImplementationTable() {}

    private static List<Field<?>> all() {
        List<Field<?>> all = new ArrayList<>(OWN);
        all.addAll(ItemColumns.OF_IMPLEMENTATION.fields());
        return List.copyOf(all);
    }

    static SelectConditionStep<Record> select(DSLContext db, Condition condition) {
        return select(db, IMPLEMENTATION, condition);
    }

    /** @param rows of the table, such as {@link RowsWith} gives */
    static SelectConditionStep<Record> select(DSLContext db, Table<?> rows, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(ALL);
        fields.add(ITEM_NAME.NAME);
        return db.select(fields)
                .from(rows)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .where(condition);
    }

    static List<Implementation> read(DSLContext db, ItemReader reader, List<? extends Record> rows) {
        List<Item> items = reader.items(db, ItemColumns.OF_IMPLEMENTATION, rows);
        List<Implementation> implementations = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            Long standard = row.get(IMPLEMENTATION.STANDARD_ID);
            Integer snapshot = row.get(IMPLEMENTATION.STANDARD_SNAPSHOT);
            implementations.add(new Implementation(
                    row.get(IMPLEMENTATION.ID),
                    row.get(IMPLEMENTATION.VERSION),
                    row.get(IMPLEMENTATION.DIVISION_CODE),
                    items.get(i),
                    ImplementationState.valueOf(row.get(IMPLEMENTATION.STATE)),
                    standard == null ? null : new BasedOn(standard, snapshot == null ? 0 : snapshot),
                    row.get(IMPLEMENTATION.CHANGED_AT)));
        }
        return implementations;
    }

    /** Inserts implementations under the numbers they carry, and has the gaps they fill looked at. */
    static void add(DSLContext tx, ItemWriter writer, List<Implementation> implementations) {
        add(tx, implementations, values(writer, implementations));
    }

    /** @param items what {@link ItemWriter} made of each */
    static void add(DSLContext tx, List<Implementation> implementations, List<@Nullable Object[]> items) {
        insert(tx, implementations, items);
        new GapMarks(tx)
                .held(implementations.stream().map(ImplementationTable::held).toList());
    }

    private static GapMarks.Held held(Implementation i) {
        BasedOn basedOn = i.basedOn();
        return GapMarks.Held.of(basedOn == null ? null : basedOn.standardId(), i.division(), i.state());
    }

    /** Inserts implementations under the numbers they carry. */
    static void insert(DSLContext tx, ItemWriter writer, List<Implementation> implementations) {
        insert(tx, implementations, values(writer, implementations));
    }

    private static List<@Nullable Object[]> values(ItemWriter writer, List<Implementation> implementations) {
        return writer.values(
                ItemColumns.OF_IMPLEMENTATION,
                implementations.stream().map(Implementation::item).toList());
    }

    private static void insert(DSLContext tx, List<Implementation> implementations, List<@Nullable Object[]> items) {
        List<@Nullable Object[]> rows = new ArrayList<>(implementations.size());
        for (int i = 0; i < implementations.size(); i++) {
            @Nullable Object[] item = items.get(i);
            @Nullable Object[] row = new Object[ALL.size()];
            own(row, implementations.get(i));
            System.arraycopy(item, 0, row, OWN.size(), item.length);
            rows.add(row);
        }
        BulkRows.insert(tx, IMPLEMENTATION, ALL, rows);
    }

    private static void own(@Nullable Object[] row, Implementation i) {
        BasedOn basedOn = i.basedOn();
        row[0] = i.id();
        row[1] = i.version();
        row[2] = i.division();
        row[3] = i.division().level().code();
        row[4] = i.state();
        row[5] = basedOn == null ? null : basedOn.standardId();
        row[6] = basedOn == null ? null : basedOn.snapshot();
        row[7] = i.changedAt();
    }

    /**
     * Overwrites stored implementations, each only if it still has the version given; their own version is what they
     * have afterwards.
     *
     * @return for each whether it was written
     */
    static boolean[] update(
            DSLContext tx, ItemWriter writer, List<Implementation> implementations, List<Integer> versionsBefore) {
        return update(tx, implementations, values(writer, implementations), versionsBefore);
    }

    /** @param items what {@link ItemWriter} made of each */
    static boolean[] update(
            DSLContext tx,
            List<Implementation> implementations,
            List<@Nullable Object[]> items,
            List<Integer> versionsBefore) {
        List<@Nullable Object[]> rows = new ArrayList<>(implementations.size());
        for (int i = 0; i < implementations.size(); i++) {
            @Nullable Object[] item = items.get(i);
            @Nullable Object[] own = new Object[OWN.size()];
            own(own, implementations.get(i));
            @Nullable Object[] row = new Object[ALL.size() + 1];
            System.arraycopy(own, 1, row, 0, OWN.size() - 1);
            System.arraycopy(item, 0, row, OWN.size() - 1, item.length);
            row[ALL.size() - 1] = own[0];
            row[ALL.size()] = versionsBefore.get(i);
            rows.add(row);
        }
        markGaps(tx, implementations);
        return BulkRows.update(tx, IMPLEMENTATION, ALL.subList(1, ALL.size()), "id = ? and version = ?", rows);
    }

    /** Only where another item is held than before, or one is taken out of use or back into it. */
    private static void markGaps(DSLContext tx, List<Implementation> implementations) {
        GapMarks marks = new GapMarks(tx);
        Map<Long, GapMarks.Held> before =
                marks.heldAs(implementations.stream().map(Implementation::id).toList());
        List<GapMarks.Held> changed = new ArrayList<>();
        for (Implementation i : implementations) {
            GapMarks.Held was = before.get(i.id());
            GapMarks.Held is = held(i);
            if (was != null && !was.equals(is)) {
                changed.add(was);
                changed.add(is);
            }
        }
        marks.held(changed);
    }

    static Implementation with(Implementation i, long id, int version, Instant changedAt) {
        return new Implementation(id, version, i.division(), i.item(), i.state(), i.basedOn(), changedAt);
    }
}
