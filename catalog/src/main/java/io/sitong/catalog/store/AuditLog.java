package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Collects audit entries of one transaction and writes them with it. */
final class AuditLog {

    private static final List<Field<?>> COLUMNS = List.of(
            AUDIT_ENTRY.AT,
            AUDIT_ENTRY.ACCOUNT,
            AUDIT_ENTRY.ACTION,
            AUDIT_ENTRY.ENTITY,
            AUDIT_ENTRY.ENTITY_ID,
            AUDIT_ENTRY.DIVISION_CODE,
            AUDIT_ENTRY.FIELD,
            AUDIT_ENTRY.BEFORE_VALUE,
            AUDIT_ENTRY.AFTER_VALUE,
            AUDIT_ENTRY.BATCH_ID);

    private final Viewer viewer;
    private final Instant at;
    private final @Nullable Long batchId;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    AuditLog(Viewer viewer, Instant at, @Nullable Long batchId) {
        this.viewer = viewer;
        this.at = at;
        this.batchId = batchId;
    }

    static AuditLog by(Viewer viewer, Instant at) {
        return new AuditLog(viewer, at, null);
    }

    /** A deed on the whole. */
    AuditLog deed(String action, String entity, long entityId, @Nullable DivisionCode division) {
        add(action, entity, entityId, division, null, null, null);
        return this;
    }

    /** A deed with something to say about it. */
    AuditLog deed(String action, String entity, long entityId, @Nullable DivisionCode division, String detail) {
        add(action, entity, entityId, division, null, null, detail);
        return this;
    }

    /** Every change as an entry of its own; none where nothing changed. */
    AuditLog changes(
            String action, String entity, long entityId, @Nullable DivisionCode division, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            add(action, entity, entityId, division, change.field(), change.before(), change.after());
        }
        return this;
    }

    private void add(
            String action,
            String entity,
            long entityId,
            @Nullable DivisionCode division,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        rows.add(new @Nullable Object[] {
            at,
            viewer.name(),
            action,
            entity,
            entityId,
            division,
            field,
            ColumnText.whole(before),
            ColumnText.whole(after),
            batchId
        });
    }

    void write(DSLContext tx) {
        BulkRows.insert(tx, AUDIT_ENTRY, COLUMNS, rows);
        rows.clear();
    }
}
