package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.LAW;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.law.LawState;
import io.sitong.catalog.law.Laws;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.tables.records.LawRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

final class JooqLaws implements Laws {

    private static final String ENTITY = "law";

    private final Database database;
    private final DSLContext db;

    JooqLaws(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Law> find(long id) {
        return one(db, LAW.ID.eq(id));
    }

    @Override
    public Optional<Law> findByKey(String key) {
        return one(db, LAW.LAW_KEY.eq(key));
    }

    private static Optional<Law> one(DSLContext from, Condition condition) {
        return from.selectFrom(LAW).where(condition).fetchOptional(JooqLaws::law);
    }

    private static Law law(LawRecord r) {
        return new Law(
                r.getId(),
                r.getVersion(),
                r.getLawKey(),
                r.getName(),
                r.getKind(),
                r.getDocNo(),
                LawState.valueOf(r.getState()),
                r.getSince(),
                r.getSuccessor(),
                r.getSource(),
                r.getConfirmed(),
                r.getChangedBy(),
                r.getChangedAt());
    }

    @Override
    public Page<Law> page(LawFilter filter, PageRequest request) {
        Condition condition = DSL.noCondition();
        if (filter.text() != null) {
            condition = condition.and(LAW.NAME.contains(filter.text().strip()));
        }
        if (!filter.states().isEmpty()) {
            condition = condition.and(
                    LAW.STATE.in(filter.states().stream().map(Enum::name).toList()));
        }
        Keyset after = request.after();
        if (after != null) {
            condition = condition.and(LAW.LAW_KEY.gt(after.sortValue()));
        }
        List<Law> rows = db.selectFrom(LAW)
                .where(condition)
                .orderBy(LAW.LAW_KEY)
                .limit(request.size() + 1)
                .fetch(JooqLaws::law);
        return Pages.of(rows, request, law -> new Keyset(law.key(), law.id()));
    }

    @Override
    public Map<LawState, Long> counts() {
        Map<LawState, Long> counts = new EnumMap<>(LawState.class);
        db.select(LAW.STATE, DSL.count().cast(Long.class))
                .from(LAW)
                .groupBy(LAW.STATE)
                .forEach(r -> counts.put(LawState.valueOf(r.value1()), r.value2()));
        return counts;
    }

    @Override
    public List<Law> gone() {
        return db.selectFrom(LAW)
                .where(LAW.STATE.in(LawState.SUPERSEDED.name(), LawState.REPEALED.name()))
                .orderBy(LAW.LAW_KEY)
                .fetch(JooqLaws::law);
    }

    @Override
    public Law save(Viewer viewer, Law law) {
        Scope.mustAdminister(viewer);
        try {
            return db.transactionResult(c -> save(c.dsl(), viewer, law));
        } catch (IntegrityConstraintViolationException e) {
            throw new StaleEdit("《" + law.name() + "》");
        }
    }

    private Law save(DSLContext tx, Viewer viewer, Law law) {
        Instant now = database.now();
        Law before = law.id() == 0 ? null : one(tx, LAW.ID.eq(law.id())).orElse(null);
        if (before == null ? law.id() != 0 : before.version() != law.version()) {
            throw new StaleEdit("《" + law.name() + "》");
        }
        LawRecord row = tx.newRecord(LAW);
        row.setVersion(law.version() + 1);
        row.setLawKey(law.key());
        row.setName(law.name());
        row.setKind(law.kind());
        row.setDocNo(law.docNo());
        row.setState(law.state().name());
        row.setSince(law.since());
        row.setSuccessor(law.successor());
        row.setSource(law.source());
        row.setConfirmed(law.confirmed());
        row.setChangedBy(viewer.name());
        row.setChangedAt(now);
        long id;
        AuditLog audit = AuditLog.by(viewer, now);
        if (before == null) {
            id = Objects.requireNonNull(
                    tx.insertInto(LAW).set(row).returning(LAW.ID).fetchOne(LAW.ID));
            audit.deed("add", ENTITY, id, null, law.name());
            audit.changes("add", ENTITY, id, null, changes(null, law));
        } else {
            id = before.id();
            int updated = tx.update(LAW)
                    .set(row)
                    .where(LAW.ID.eq(id))
                    .and(LAW.VERSION.eq(law.version()))
                    .execute();
            if (updated == 0) {
                throw new StaleEdit("《" + law.name() + "》");
            }
            audit.changes("change", ENTITY, id, null, changes(before, law));
        }
        audit.write(tx);
        return one(tx, LAW.ID.eq(id)).orElseThrow();
    }

    private static List<FieldChange> changes(@org.jspecify.annotations.Nullable Law before, Law after) {
        List<FieldChange> changes = new ArrayList<>();
        if (before != null) {
            FieldChange.addIfChanged(changes, "name", before.name(), after.name());
        }
        FieldChange.addIfChanged(changes, "kind", before == null ? null : before.kind(), after.kind());
        FieldChange.addIfChanged(changes, "docNo", before == null ? null : before.docNo(), after.docNo());
        FieldChange.addIfChanged(changes, "lawState", before == null ? null : before.state(), after.state());
        FieldChange.addIfChanged(changes, "since", before == null ? null : before.since(), after.since());
        FieldChange.addIfChanged(changes, "successor", before == null ? null : before.successor(), after.successor());
        FieldChange.addIfChanged(changes, "source", before == null ? null : before.source(), after.source());
        FieldChange.addIfChanged(changes, "confirmed", before != null && before.confirmed(), after.confirmed());
        return changes;
    }
}
