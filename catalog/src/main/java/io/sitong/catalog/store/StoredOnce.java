package io.sitong.catalog.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are told apart by fingerprint and never change: looks many up at once and stores what is missing.
 */
final class StoredOnce {

    /** Fingerprints per statement. */
    static final int BLOCK = 10_000;

    private final DSLContext tx;
    private final Table<?> table;
    private final TableField<?, Long> id;
    private final TableField<?, UUID> fingerprint;
    private final Sequence<? extends Number> numbers;
    private final RecentlyUsed<UUID, Long> known;

    StoredOnce(
            DSLContext tx,
            Table<?> table,
            TableField<?, Long> id,
            TableField<?, UUID> fingerprint,
            Sequence<? extends Number> numbers,
            RecentlyUsed<UUID, Long> known) {
        this.tx = tx;
        this.table = table;
        this.id = id;
        this.fingerprint = fingerprint;
        this.numbers = numbers;
        this.known = known;
    }

    /**
     * The numbers of all rows wanted; what is not there is stored.
     *
     * @param fields columns beside number and fingerprint
     * @param values of those columns, asked for rows that have to be stored
     * @param added told every row this call stored
     */
    Map<UUID, Long> numbersOf(
            Set<UUID> wanted,
            List<? extends Field<?>> fields,
            Function<UUID, @Nullable Object[]> values,
            ObjLongConsumer<UUID> added) {
        Map<UUID, Long> found = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID each : wanted) {
            Long number = known.find(each);
            if (number == null) {
                unknown.add(each);
            } else {
                found.put(each, number);
            }
        }
        for (List<UUID> block : Blocks.of(unknown, BLOCK)) {
            Map<UUID, Long> stored = lookUp(block);
            // in order, so that rows beside each other in the index are written one after the other
            List<UUID> missing = block.stream()
                    .filter(each -> !stored.containsKey(each))
                    .sorted()
                    .toList();
            stored.putAll(add(missing, fields, values, added));
            stored.forEach(known::put);
            found.putAll(stored);
        }
        return found;
    }

    private Map<UUID, Long> lookUp(Collection<UUID> block) {
        return new HashMap<>(tx.select(fingerprint, id)
                .from(RowsWith.fingerprints(fingerprint, block))
                .fetchMap(fingerprint, id));
    }

    private Map<UUID, Long> add(
            List<UUID> missing,
            List<? extends Field<?>> fields,
            Function<UUID, @Nullable Object[]> values,
            ObjLongConsumer<UUID> added) {
        if (missing.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = Numbers.draw(tx, numbers, missing.size());
        List<@Nullable Object[]> rows = new ArrayList<>(missing.size());
        Map<UUID, Long> given = new HashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            @Nullable Object[] own = values.apply(missing.get(i));
            @Nullable Object[] row = new Object[own.length + 2];
            row[0] = ids.get(i);
            row[1] = missing.get(i);
            System.arraycopy(own, 0, row, 2, own.length);
            rows.add(row);
            given.put(missing.get(i), ids.get(i));
        }
        List<Field<?>> columns = new ArrayList<>(List.of(id, fingerprint));
        columns.addAll(fields);
        boolean all = BulkRows.insertNew(tx, table, columns, rows) == rows.size();
        // under another number a row was stored by another transaction in between
        Map<UUID, Long> now = all ? given : lookUp(missing);
        Set<Long> ours = new HashSet<>(ids);
        for (UUID each : missing) {
            Long number = now.get(each);
            if (number == null) {
                throw new IllegalStateException("not stored in " + table.getName() + ": " + each);
            }
            if (ours.contains(number)) {
                added.accept(each, number);
            }
        }
        return now;
    }
}
