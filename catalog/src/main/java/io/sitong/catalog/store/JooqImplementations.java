package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.IMPLEMENTATION_ID;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.FourElements;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

final class JooqImplementations implements Implementations {

    static final String ENTITY = "implementation";

    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;

    JooqImplementations(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Implementation> find(Viewer viewer, long id) {
        return fetch(db, Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE).and(IMPLEMENTATION.ID.eq(id))).stream()
                .findFirst();
    }

    @Override
    public Map<Long, Implementation> findAll(Viewer viewer, Collection<Long> ids) {
        Map<Long, Implementation> found = new HashMap<>();
        for (List<Long> block : Blocks.of(new HashSet<>(ids), BLOCK)) {
            fetch(RowsWith.numbers(IMPLEMENTATION.ID, block), Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE))
                    .forEach(i -> found.put(i.id(), i));
        }
        return found;
    }

    @Override
    public Map<Long, String> codesOf(Viewer viewer, Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        for (List<Long> block : Blocks.of(new HashSet<>(ids), BLOCK)) {
            db.select(
                            IMPLEMENTATION.ID,
                            IMPLEMENTATION.HANDLE_ITEM_CODE,
                            IMPLEMENTATION.TASK_CODE,
                            IMPLEMENTATION.CATALOG_CODE)
                    .from(RowsWith.numbers(IMPLEMENTATION.ID, block))
                    .where(Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE))
                    .forEach(row -> {
                        String code = row.value2() != null
                                ? row.value2()
                                : row.value3() != null ? row.value3() : row.value4();
                        if (code != null) {
                            codes.put(row.value1(), code);
                        }
                    });
        }
        return codes;
    }

    @Override
    public Map<String, Implementation> findByCodes(Viewer viewer, Collection<String> codes) {
        Map<String, Implementation> found = new HashMap<>();
        for (List<String> block : Blocks.of(new HashSet<>(codes), BLOCK)) {
            Condition scope = Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE);
            for (Implementation i : fetch(RowsWith.texts(IMPLEMENTATION.TASK_CODE, block), scope)) {
                found.putIfAbsent(i.item().text(ItemField.TASK_CODE), i);
            }
            // the more exact code counts where both are the same
            for (Implementation i : fetch(RowsWith.texts(IMPLEMENTATION.HANDLE_ITEM_CODE, block), scope)) {
                found.put(i.item().text(ItemField.TASK_HANDLE_ITEM), i);
            }
        }
        return found;
    }

    @Override
    public List<Implementation> findByCatalogCodesOrNames(
            Viewer viewer, DivisionCode within, Collection<String> catalogCodes, Collection<String> names) {
        Map<Long, Implementation> found = new HashMap<>();
        Condition scope = Scope.of(viewer, within, IMPLEMENTATION.DIVISION_CODE);
        for (List<String> block : Blocks.of(new HashSet<>(catalogCodes), BLOCK)) {
            fetch(RowsWith.texts(IMPLEMENTATION.CATALOG_CODE, block), scope).forEach(i -> found.put(i.id(), i));
        }
        for (List<String> block : Blocks.of(new HashSet<>(names), BLOCK)) {
            List<Long> numbers = db.select(ITEM_NAME.ID)
                    .from(RowsWith.texts(ITEM_NAME.NAME, block))
                    .fetch(ITEM_NAME.ID);
            if (!numbers.isEmpty()) {
                fetch(RowsWith.numbers(IMPLEMENTATION.NAME_ID, numbers), scope).forEach(i -> found.put(i.id(), i));
            }
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(Implementation::division).thenComparing(Implementation::id))
                .toList();
    }

    /**
     * Finds the numbers first: indexes answer that alone, while reading every row that a name has, only to sort it away,
     * takes seconds in a large region.
     */
    @Override
    public Page<ImplementationRow> page(Viewer viewer, ImplementationFilter filter, PageRequest request) {
        var wanted = ImplementationConditions.wanted(db, viewer, filter);
        List<Long> ids = db.select(IMPLEMENTATION.ID)
                .from(wanted.rows())
                .where(wanted.condition())
                .and(ImplementationConditions.after(request.after()))
                .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                .limit(request.size() + 1)
                .fetch(IMPLEMENTATION.ID);
        List<ImplementationRow> rows = db.select(
                        IMPLEMENTATION.ID,
                        IMPLEMENTATION.DIVISION_CODE,
                        ITEM_NAME.NAME,
                        IMPLEMENTATION.CATALOG_CODE,
                        IMPLEMENTATION.TASK_CODE,
                        IMPLEMENTATION.TASK_TYPE,
                        IMPLEMENTATION.DEPT_NAME,
                        IMPLEMENTATION.LEGAL_LIMIT,
                        IMPLEMENTATION.LEGAL_UNIT,
                        IMPLEMENTATION.PROMISE_LIMIT,
                        IMPLEMENTATION.PROMISE_UNIT,
                        IMPLEMENTATION.STATE,
                        IMPLEMENTATION.STANDARD_ID,
                        IMPLEMENTATION.CHANGED_AT)
                .from(IMPLEMENTATION)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .where(IMPLEMENTATION.ID.in(ids))
                .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                .fetch(JooqImplementations::row);
        return Pages.of(rows, request, r -> new Keyset(r.division().value(), r.id()));
    }

    private static ImplementationRow row(Record r) {
        Item limits = Item.builder()
                .set(ItemField.ANTICIPATE_DAY, r.get(IMPLEMENTATION.LEGAL_LIMIT))
                .set(ItemField.ANTICIPATE_TYPE, r.get(IMPLEMENTATION.LEGAL_UNIT))
                .set(ItemField.PROMISE_DAY, r.get(IMPLEMENTATION.PROMISE_LIMIT))
                .set(ItemField.PROMISE_TYPE, r.get(IMPLEMENTATION.PROMISE_UNIT))
                .build();
        return new ImplementationRow(
                r.get(IMPLEMENTATION.ID),
                r.get(IMPLEMENTATION.DIVISION_CODE),
                r.get(ITEM_NAME.NAME),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.CATALOG_CODE)),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.TASK_CODE)),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.TASK_TYPE)),
                ColumnText.orEmpty(r.get(IMPLEMENTATION.DEPT_NAME)),
                limits.legalLimit().orElse(null),
                limits.promiseLimit().orElse(null),
                ImplementationState.valueOf(r.get(IMPLEMENTATION.STATE)),
                r.get(IMPLEMENTATION.STANDARD_ID),
                r.get(IMPLEMENTATION.CHANGED_AT));
    }

    @Override
    public long count(Viewer viewer, ImplementationFilter filter) {
        var wanted = ImplementationConditions.wanted(db, viewer, filter);
        Long count = db.select(DSL.count().cast(Long.class))
                .from(wanted.rows())
                .where(wanted.condition())
                .fetchOne(0, Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public void forEach(Viewer viewer, ImplementationFilter filter, Consumer<Implementation> consumer) {
        Condition condition = ImplementationConditions.of(db, viewer, filter);
        ReadAhead.forEach(after -> block(condition.and(ImplementationConditions.after(after))), consumer);
    }

    private ReadAhead.Block<Implementation> block(Condition condition) {
        List<Implementation> rows = ImplementationTable.read(
                db,
                database.reader(),
                ImplementationTable.select(db, condition)
                        .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                        .limit(BLOCK)
                        .fetch());
        if (rows.size() < BLOCK) {
            return ReadAhead.Block.last(rows);
        }
        Implementation last = rows.get(rows.size() - 1);
        return new ReadAhead.Block<>(rows, new Keyset(last.division().value(), last.id()));
    }

    @Override
    public void forEachFourElements(Viewer viewer, ImplementationFilter filter, Consumer<FourElements> consumer) {
        new FourElementsReader(database).forEach(ImplementationConditions.of(db, viewer, filter), consumer);
    }

    @Override
    public Map<Long, Map<DivisionCode, Integer>> countByStandardAndDivision(
            Viewer viewer, ImplementationFilter filter) {
        Map<Long, Map<DivisionCode, Integer>> counts = new HashMap<>();
        db.select(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE, DSL.count())
                .from(IMPLEMENTATION)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .where(ImplementationConditions.of(db, viewer, filter))
                .and(IMPLEMENTATION.STANDARD_ID.isNotNull())
                .groupBy(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE)
                .forEach(r -> counts.computeIfAbsent(r.value1(), id -> new HashMap<>())
                        .put(r.value2(), r.value3()));
        return counts;
    }

    @Override
    public Map<Long, Map<DivisionCode, InUse>> tallies(Viewer viewer, Collection<Long> standardIds) {
        Condition where = Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE);
        List<DivisionCode> above = new ArrayList<>();
        for (Optional<DivisionCode> step = viewer.scope().parent();
                step.isPresent();
                step = step.get().parent()) {
            above.add(step.get());
        }
        if (!above.isEmpty()) {
            where = where.or(IMPLEMENTATION.DIVISION_CODE.in(above));
        }
        Field<BigDecimal> used = DSL.sum(DSL.when(
                        IMPLEMENTATION.STATE.in(
                                ImplementationState.SUSPENDED.name(), ImplementationState.CANCELLED.name()),
                        DSL.inline(0))
                .otherwise(DSL.inline(1)));
        Map<Long, Map<DivisionCode, InUse>> tallies = new HashMap<>();
        for (List<Long> block : Blocks.of(new HashSet<>(standardIds), 500)) {
            db.select(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE, DSL.count(), used)
                    .from(IMPLEMENTATION)
                    .where(IMPLEMENTATION.STANDARD_ID.in(block))
                    .and(where)
                    .groupBy(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE)
                    .forEach(r -> tallies.computeIfAbsent(r.value1(), id -> new HashMap<>())
                            .put(r.value2(), new InUse(r.value3(), r.value4().intValue())));
        }
        return tallies;
    }

    @Override
    public Implementation save(Viewer viewer, Implementation changed) {
        Scope.mustChangeRowsOf(viewer, changed.division());
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            ItemWriter writer = new ItemWriter(tx, database.json());
            Instant now = database.now();
            return changed.id() == 0 ? add(tx, writer, viewer, changed, now) : change(tx, writer, viewer, changed, now);
        });
    }

    private Implementation add(DSLContext tx, ItemWriter writer, Viewer viewer, Implementation added, Instant now) {
        long id = Numbers.draw(tx, IMPLEMENTATION_ID, 1).get(0);
        Implementation stored = ImplementationTable.with(added, id, 1, now);
        ImplementationTable.add(tx, writer, List.of(stored));
        AuditLog.by(viewer, now).deed("add", ENTITY, id, stored.division()).write(tx);
        return stored;
    }

    private Implementation change(
            DSLContext tx, ItemWriter writer, Viewer viewer, Implementation changed, Instant now) {
        Implementation before = fetch(tx, IMPLEMENTATION.ID.eq(changed.id())).stream()
                .findFirst()
                .orElseThrow(() -> new StaleEdit("事项 " + changed.item()));
        Scope.mustChangeRowsOf(viewer, before.division());
        Implementation stored = ImplementationTable.with(changed, changed.id(), changed.version() + 1, now);
        if (!ImplementationTable.update(tx, writer, List.of(stored), List.of(changed.version()))[0]) {
            throw new StaleEdit("事项 " + changed.item());
        }
        AuditLog.by(viewer, now)
                .changes(
                        "change",
                        ENTITY,
                        changed.id(),
                        changed.division(),
                        FieldChange.between(before, stored, database.json()))
                .write(tx);
        return stored;
    }

    private List<Implementation> fetch(DSLContext from, Condition condition) {
        return ImplementationTable.read(
                from,
                database.reader(),
                ImplementationTable.select(from, condition).fetch());
    }

    private List<Implementation> fetch(Table<?> rows, Condition condition) {
        return ImplementationTable.read(
                db,
                database.reader(),
                ImplementationTable.select(db, rows, condition).fetch());
    }
}
