package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail with everything its hash covers.
 *
 * @param block number of the first row of the transaction that wrote it
 */
record AuditRecord(
        long id,
        long block,
        Instant at,
        String account,
        String action,
        String entity,
        long entityId,
        @Nullable DivisionCode division,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long batchId) {

    static final List<Field<?>> COLUMNS = List.of(
            AUDIT_ENTRY.ID,
            AUDIT_ENTRY.BLOCK,
            AUDIT_ENTRY.AT,
            AUDIT_ENTRY.ACCOUNT,
            AUDIT_ENTRY.ACTION,
            AUDIT_ENTRY.ENTITY,
            AUDIT_ENTRY.ENTITY_ID,
            AUDIT_ENTRY.DIVISION_CODE,
            AUDIT_ENTRY.FIELD,
            AUDIT_ENTRY.BEFORE_VALUE,
            AUDIT_ENTRY.AFTER_VALUE,
            AUDIT_ENTRY.BATCH_ID,
            AUDIT_ENTRY.HASH);

    /** As it is stored, whatever block the row says it is of. */
    static AuditRecord read(Record r, long block) {
        return new AuditRecord(
                r.get(AUDIT_ENTRY.ID),
                block,
                r.get(AUDIT_ENTRY.AT),
                r.get(AUDIT_ENTRY.ACCOUNT),
                r.get(AUDIT_ENTRY.ACTION),
                r.get(AUDIT_ENTRY.ENTITY),
                r.get(AUDIT_ENTRY.ENTITY_ID),
                r.get(AUDIT_ENTRY.DIVISION_CODE),
                r.get(AUDIT_ENTRY.FIELD),
                r.get(AUDIT_ENTRY.BEFORE_VALUE),
                r.get(AUDIT_ENTRY.AFTER_VALUE),
                r.get(AUDIT_ENTRY.BATCH_ID));
    }

    AuditRecord numbered(long number, long firstOfBlock) {
        return new AuditRecord(
                number, firstOfBlock, at, account, action, entity, entityId, division, field, before, after, batchId);
    }

    @Nullable
    Object[] values(byte[] hash) {
        return new @Nullable Object[] {
            id, block, at, account, action, entity, entityId, division, field, before, after, batchId, hash
        };
    }
}
