package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqAuditTrail implements AuditTrail {

    private final DSLContext db;

    JooqAuditTrail(Database database) {
        this.db = database.db();
    }

    @Override
    public List<AuditEntry> of(Viewer viewer, String entity, long entityId, int limit) {
        return select(scope(viewer).and(AUDIT_ENTRY.ENTITY.eq(entity)).and(AUDIT_ENTRY.ENTITY_ID.eq(entityId)), limit);
    }

    @Override
    public Page<AuditEntry> page(Viewer viewer, PageRequest request) {
        Scope.mustAdminister(viewer);
        Keyset after = request.after();
        Condition condition = after == null ? scope(viewer) : scope(viewer).and(AUDIT_ENTRY.ID.lt(after.id()));
        return Pages.of(select(condition, request.size() + 1), request, e -> new Keyset("", e.id()));
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
