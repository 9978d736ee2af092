package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.DRIFT_LOOKED_THROUGH;
import static io.sitong.catalog.store.db.Tables.STANDARD_DRIFT;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftFilter;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.tables.records.StandardDriftRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqDrifts implements Drifts {

    private static final int BLOCK = 500;

    private static final List<Field<?>> COLUMNS = List.of(
            STANDARD_DRIFT.IMPLEMENTATION_ID,
            STANDARD_DRIFT.DIVISION_CODE,
            STANDARD_DRIFT.STANDARD_ID,
            STANDARD_DRIFT.ITEM_NAME,
            STANDARD_DRIFT.BASED_ON,
            STANDARD_DRIFT.SNAPSHOT,
            STANDARD_DRIFT.FIELD_KEYS,
            STANDARD_DRIFT.STATE,
            STANDARD_DRIFT.REASON,
            STANDARD_DRIFT.ACCOUNT,
            STANDARD_DRIFT.CHANGED_AT);

    private final Database database;
    private final DSLContext db;

    JooqDrifts(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Drift> find(Viewer viewer, long implementationId) {
        return db.selectFrom(STANDARD_DRIFT)
                .where(Scope.of(viewer, STANDARD_DRIFT.DIVISION_CODE))
                .and(STANDARD_DRIFT.IMPLEMENTATION_ID.eq(implementationId))
                .fetchOptional(JooqDrifts::drift);
    }

    private static Drift drift(StandardDriftRecord r) {
        String fields = r.getFieldKeys();
        return new Drift(
                r.getImplementationId(),
                r.getDivisionCode(),
                r.getStandardId(),
                r.getItemName(),
                r.getBasedOn(),
                r.getSnapshot(),
                fields.isEmpty() ? List.of() : Arrays.asList(fields.split(",", -1)),
                DriftState.valueOf(r.getState()),
                r.getReason(),
                r.getAccount(),
                r.getChangedAt());
    }

    private static Condition matching(Viewer viewer, DriftFilter filter) {
        Condition condition = Scope.of(viewer, filter.within(), STANDARD_DRIFT.DIVISION_CODE);
        if (filter.standardId() != null) {
            condition = condition.and(STANDARD_DRIFT.STANDARD_ID.eq(filter.standardId()));
        }
        DriftState state = filter.state();
        return state == null ? condition : condition.and(STANDARD_DRIFT.STATE.eq(state.name()));
    }

    @Override
    public Page<Drift> page(Viewer viewer, DriftFilter filter, PageRequest request) {
        Condition condition = matching(viewer, filter);
        Keyset after = request.after();
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(STANDARD_DRIFT.DIVISION_CODE.ge(division))
                    .and(STANDARD_DRIFT.DIVISION_CODE.gt(division).or(STANDARD_DRIFT.IMPLEMENTATION_ID.gt(after.id())));
        }
        List<Drift> rows = db.selectFrom(STANDARD_DRIFT)
                .where(condition)
                .orderBy(STANDARD_DRIFT.DIVISION_CODE, STANDARD_DRIFT.IMPLEMENTATION_ID)
                .limit(request.size() + 1)
                .fetch(JooqDrifts::drift);
        return Pages.of(rows, request, d -> new Keyset(d.division().value(), d.implementationId()));
    }

    @Override
    public long count(Viewer viewer, DriftFilter filter) {
        return db.fetchCount(STANDARD_DRIFT, matching(viewer, filter));
    }

    @Override
    public Map<Long, Map<DriftState, Long>> countByStandard(Viewer viewer, DivisionCode within) {
        Map<Long, Map<DriftState, Long>> counts = new HashMap<>();
        db.select(STANDARD_DRIFT.STANDARD_ID, STANDARD_DRIFT.STATE, DSL.count())
                .from(STANDARD_DRIFT)
                .where(Scope.of(viewer, within, STANDARD_DRIFT.DIVISION_CODE))
                .groupBy(STANDARD_DRIFT.STANDARD_ID, STANDARD_DRIFT.STATE)
                .forEach(r -> counts.computeIfAbsent(r.value1(), id -> new EnumMap<>(DriftState.class))
                        .put(DriftState.valueOf(r.value2()), (long) r.value3()));
        return counts;
    }

    @Override
    public List<BasedOn> toLookThrough() {
        return db.select(STANDARD_ITEM.ID, STANDARD_ITEM.SNAPSHOT)
                .from(STANDARD_ITEM)
                .leftJoin(DRIFT_LOOKED_THROUGH)
                .on(DRIFT_LOOKED_THROUGH.STANDARD_ID.eq(STANDARD_ITEM.ID))
                .where(STANDARD_ITEM.SNAPSHOT.gt(DSL.coalesce(DRIFT_LOOKED_THROUGH.SNAPSHOT, DSL.inline(1))))
                .orderBy(STANDARD_ITEM.ID)
                .fetch(r -> new BasedOn(r.value1(), r.value2()));
    }

    @Override
    public void lookedThrough(Viewer viewer, BasedOn inForce, List<Drift> found) {
        Scope.mustEditStandards(viewer);
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            tx.deleteFrom(STANDARD_DRIFT)
                    .where(STANDARD_DRIFT.STANDARD_ID.eq(inForce.standardId()))
                    .and(STANDARD_DRIFT.STATE.eq(DriftState.OPEN.name()))
                    .execute();
            for (List<Drift> block : Blocks.of(found, BLOCK)) {
                // what was decided about an earlier version makes room for what is open now
                tx.deleteFrom(STANDARD_DRIFT)
                        .where(STANDARD_DRIFT.IMPLEMENTATION_ID.in(
                                block.stream().map(Drift::implementationId).toList()))
                        .execute();
                insert(tx, block, now);
            }
            tx.insertInto(DRIFT_LOOKED_THROUGH)
                    .set(DRIFT_LOOKED_THROUGH.STANDARD_ID, inForce.standardId())
                    .set(DRIFT_LOOKED_THROUGH.SNAPSHOT, inForce.snapshot())
                    .onConflict(DRIFT_LOOKED_THROUGH.STANDARD_ID)
                    .doUpdate()
                    .set(DRIFT_LOOKED_THROUGH.SNAPSHOT, inForce.snapshot())
                    .execute();
        });
    }

    private static void insert(DSLContext tx, List<Drift> found, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>(found.size());
        for (Drift d : found) {
            rows.add(new @Nullable Object[] {
                d.implementationId(),
                d.division(),
                d.standardId(),
                d.itemName(),
                d.basedOn(),
                d.snapshot(),
                String.join(",", d.fields()),
                d.state().name(),
                d.reason(),
                d.account(),
                now
            });
        }
        BulkRows.insert(tx, STANDARD_DRIFT, COLUMNS, rows);
    }

    @Override
    public Implementation decide(Viewer viewer, Implementation changed, Drift decided) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Database inside = new Database(tx, database.clock(), database.json(), database.reader());
            Implementation saved = new JooqImplementations(inside).save(viewer, changed);
            Instant now = database.now();
            String reason = tx.select(STANDARD_DRIFT.REASON)
                    .from(STANDARD_DRIFT)
                    .where(STANDARD_DRIFT.IMPLEMENTATION_ID.eq(changed.id()))
                    .fetchOptional(STANDARD_DRIFT.REASON)
                    .orElseThrow(() -> new StaleEdit("事项 " + changed.item()));
            tx.update(STANDARD_DRIFT)
                    .set(STANDARD_DRIFT.FIELD_KEYS, String.join(",", decided.fields()))
                    .set(STANDARD_DRIFT.STATE, decided.state().name())
                    .set(STANDARD_DRIFT.REASON, decided.reason())
                    .set(STANDARD_DRIFT.ACCOUNT, viewer.name())
                    .set(STANDARD_DRIFT.CHANGED_AT, now)
                    .where(STANDARD_DRIFT.IMPLEMENTATION_ID.eq(changed.id()))
                    .execute();
            String deed = decided.reason().equals(reason) ? "take_over" : "keep";
            AuditLog.by(viewer, now)
                    .deed(deed, JooqImplementations.ENTITY, saved.id(), saved.division(), decided.reason())
                    .write(tx);
            return saved;
        });
    }
}
