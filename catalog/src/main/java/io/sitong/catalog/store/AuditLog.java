package io.sitong.catalog.store;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Collects audit entries of one transaction and writes them with it. */
final class AuditLog {

    private final String account;
    private final Instant at;
    private final @Nullable Long batchId;
    private final List<AuditRecord> records = new ArrayList<>();

    AuditLog(Viewer viewer, Instant at, @Nullable Long batchId) {
        this(viewer.name(), at, batchId);
    }

    private AuditLog(String account, Instant at, @Nullable Long batchId) {
        this.account = account;
        this.at = at;
        this.batchId = batchId;
    }

    static AuditLog by(Viewer viewer, Instant at) {
        return new AuditLog(viewer, at, null);
    }

    /** What the product does by itself. */
    static AuditLog bySystem(Instant at) {
        return new AuditLog("系统", at, null);
    }

    /** What strangers do in the public zone. */
    static AuditLog byPublic(Instant at) {
        return new AuditLog("公众", at, null);
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
        records.add(new AuditRecord(
                0,
                0,
                at,
                account,
                action,
                entity,
                entityId,
                division,
                field,
                ColumnText.whole(before),
                ColumnText.whole(after),
                batchId));
    }

    /** Writes what was collected; the seal follows when the transaction ends. */
    void write(DSLContext tx) {
        if (!records.isEmpty()) {
            AuditSealing.blockOf(tx).append(tx, records);
            records.clear();
        }
    }
}
