package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditFilter;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqAuditTrail implements AuditTrail {

    private static final int BLOCK = 500;

    private final DSLContext db;

    JooqAuditTrail(Database database) {
        this.db = database.db();
    }

    @Override
    public List<AuditEntry> of(Viewer viewer, String entity, long entityId, int limit) {
        return select(scope(viewer).and(AUDIT_ENTRY.ENTITY.eq(entity)).and(AUDIT_ENTRY.ENTITY_ID.eq(entityId)), limit);
    }

    @Override
    public Page<AuditEntry> page(Viewer viewer, AuditFilter filter, PageRequest request) {
        Scope.mustAdminister(viewer);
        return page(scope(viewer).and(matching(filter)), request);
    }

    private Page<AuditEntry> page(Condition condition, PageRequest request) {
        Keyset after = request.after();
        Condition here = after == null ? condition : condition.and(AUDIT_ENTRY.ID.lt(after.id()));
        return Pages.of(select(here, request.size() + 1), request, e -> new Keyset("", e.id()));
    }

    @Override
    public void forEach(Viewer viewer, AuditFilter filter, Consumer<AuditEntry> each) {
        Scope.mustAdminister(viewer);
        Condition condition = scope(viewer).and(matching(filter));
        PageRequest request = PageRequest.first(BLOCK);
        Keyset next;
        do {
            Page<AuditEntry> page = page(condition, request);
            page.rows().forEach(each);
            next = page.next();
            request = new PageRequest(next, BLOCK);
        } while (next != null);
    }

    private Condition matching(AuditFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.entity() != null) {
            condition = condition.and(AUDIT_ENTRY.ENTITY.eq(filter.entity()));
        }
        if (filter.account() != null) {
            condition = condition.and(AUDIT_ENTRY.ACCOUNT.eq(filter.account()));
        }
        if (filter.batchId() != null) {
            condition = condition.and(AUDIT_ENTRY.BATCH_ID.eq(filter.batchId()));
        }
        if (filter.from() != null) {
            condition = condition.and(since(filter.from()));
        }
        return filter.until() == null ? condition : condition.and(until(filter.until()));
    }

    /** Every record was sealed after it was made: none of those wanted is before the first block sealed since then. */
    private Condition since(Instant from) {
        Long first = db.select(DSL.min(AUDIT_SEAL.BLOCK))
                .from(AUDIT_SEAL)
                .where(AUDIT_SEAL.SEALED_AT.ge(from))
                .fetchOne(0, Long.class);
        return first == null ? DSL.falseCondition() : AUDIT_ENTRY.AT.ge(from).and(AUDIT_ENTRY.ID.ge(first));
    }

    /** No transaction takes as long as a day: those wanted are not after the last block sealed until the day after. */
    private Condition until(Instant until) {
        Long last = db.select(DSL.max(AUDIT_SEAL.LAST_ID))
                .from(AUDIT_SEAL)
                .where(AUDIT_SEAL.SEALED_AT.lt(until.plus(1, ChronoUnit.DAYS)))
                .or(AUDIT_SEAL.AFTERWARDS)
                .fetchOne(0, Long.class);
        return last == null ? DSL.falseCondition() : AUDIT_ENTRY.AT.lt(until).and(AUDIT_ENTRY.ID.le(last));
    }

    /** What belongs to no division, such as a standard item, may be seen by everybody. */
    private static Condition scope(Viewer viewer) {
        return AUDIT_ENTRY.DIVISION_CODE.isNull().or(Scope.of(viewer, AUDIT_ENTRY.DIVISION_CODE));
    }

    private List<AuditEntry> select(Condition condition, int limit) {
        return db.select()
                .from(AUDIT_ENTRY)
                .where(condition)
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(DSL.val(limit))
                .fetch(r -> new AuditEntry(
                        r.get(AUDIT_ENTRY.ID),
                        r.get(AUDIT_ENTRY.AT),
                        r.get(AUDIT_ENTRY.ACCOUNT),
                        r.get(AUDIT_ENTRY.ACTION),
                        r.get(AUDIT_ENTRY.ENTITY),
                        r.get(AUDIT_ENTRY.ENTITY_ID),
                        r.get(AUDIT_ENTRY.FIELD),
                        r.get(AUDIT_ENTRY.BEFORE_VALUE),
                        r.get(AUDIT_ENTRY.AFTER_VALUE),
                        r.get(AUDIT_ENTRY.BATCH_ID)));
    }
}
