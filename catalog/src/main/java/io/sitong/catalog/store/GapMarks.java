package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.GAP_MARK;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Notes within a deed which gaps are to be looked for again; of much, only where it is, so that marks stay few. */
final class GapMarks {

    private static final int NAMED_ONE_BY_ONE = 200;

    private final DSLContext tx;

    GapMarks(DSLContext tx) {
        this.tx = tx;
    }

    /** What a division holds of a standard item: whether it is in use counts, what it says does not. */
    record Held(@Nullable Long standardId, DivisionCode division, boolean inUse) {

        static Held of(@Nullable Long standardId, DivisionCode division, ImplementationState state) {
            return new Held(
                    standardId,
                    division,
                    state != ImplementationState.SUSPENDED && state != ImplementationState.CANCELLED);
        }
    }

    void list(long listId) {
        write(List.<@Nullable Object[]>of(new @Nullable Object[] {listId, null, null, null}));
    }

    void entries(long listId, Collection<Long> entryIds) {
        if (entryIds.size() > NAMED_ONE_BY_ONE) {
            list(listId);
        } else {
            write(entryIds.stream()
                    .map(entry -> new @Nullable Object[] {null, entry, null, null})
                    .toList());
        }
    }

    void entry(long entryId) {
        write(List.<@Nullable Object[]>of(new @Nullable Object[] {null, entryId, null, null}));
    }

    void standard(long standardId) {
        write(List.<@Nullable Object[]>of(new @Nullable Object[] {null, null, standardId, null}));
    }

    void held(Collection<Held> changed) {
        Map<DivisionCode, Set<Long>> where = new TreeMap<>();
        for (Held one : changed) {
            Long standard = one.standardId();
            if (standard != null) {
                where.computeIfAbsent(one.division(), d -> new TreeSet<>()).add(standard);
            }
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        where.forEach((division, standards) -> {
            if (standards.size() > NAMED_ONE_BY_ONE) {
                rows.add(new @Nullable Object[] {null, null, null, division});
            } else {
                standards.forEach(standard -> rows.add(new @Nullable Object[] {null, null, standard, division}));
            }
        });
        write(rows);
    }

    /** What stored implementations are held as now, by number. */
    Map<Long, Held> heldAs(Collection<Long> ids) {
        Map<Long, Held> held = new TreeMap<>();
        if (!ids.isEmpty()) {
            tx.select(IMPLEMENTATION.ID, IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.STATE)
                    .from(RowsWith.numbers(IMPLEMENTATION.ID, ids))
                    .forEach(r -> held.put(
                            r.value1(), Held.of(r.value2(), r.value3(), ImplementationState.valueOf(r.value4()))));
        }
        return held;
    }

    private void write(List<@Nullable Object[]> rows) {
        BulkRows.insert(
                tx,
                GAP_MARK,
                List.of(GAP_MARK.LIST_ID, GAP_MARK.ENTRY_ID, GAP_MARK.STANDARD_ID, GAP_MARK.DIVISION_CODE),
                rows);
    }
}
