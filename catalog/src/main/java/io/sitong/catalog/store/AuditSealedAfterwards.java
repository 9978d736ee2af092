package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;

import io.sitong.catalog.store.db.tables.records.AuditChainRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Seals the records of a database that was filled before there were seals, block by block, and says of each seal that it
 * came afterwards. Does nothing to any other record; goes on where it broke off.
 */
final class AuditSealedAfterwards {

    private static final int BLOCK = 5_000;

    private AuditSealedAfterwards() {}

    static void run(DSLContext db, Instant now) {
        while (db.transactionResult(c -> sealSome(c.dsl(), now))) {
            // until nothing older is left
        }
    }

    private static boolean sealSome(DSLContext tx, Instant now) {
        AuditChainRecord end = AuditSealing.end(tx);
        long sealed = Objects.requireNonNull(tx.select(DSL.coalesce(DSL.max(AUDIT_SEAL.LAST_ID), DSL.inline(0L)))
                .from(AUDIT_SEAL)
                .where(AUDIT_SEAL.AFTERWARDS)
                .fetchOne(0, Long.class));
        if (sealed >= end.getOlderUntil()) {
            return false;
        }
        List<Record> rows = new ArrayList<>(tx.select()
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.gt(sealed))
                .and(AUDIT_ENTRY.ID.le(end.getOlderUntil()))
                .and(AUDIT_ENTRY.BLOCK.isNull())
                .orderBy(AUDIT_ENTRY.ID)
                .limit(BLOCK)
                .fetch());
        if (rows.isEmpty()) {
            return false;
        }
        long block = rows.getFirst().get(AUDIT_ENTRY.ID);
        byte[] hash = null;
        List<@Nullable Object[]> updates = new ArrayList<>(rows.size());
        for (Record row : rows) {
            AuditRecord record = AuditRecord.read(row, block);
            hash = AuditHash.of(hash, record);
            updates.add(new @Nullable Object[] {block, hash, record.id()});
        }
        BulkRows.update(tx, AUDIT_ENTRY, List.of(AUDIT_ENTRY.BLOCK, AUDIT_ENTRY.HASH), "id = ?", updates);
        AuditSealing.seal(
                tx, new AuditBlock.Written(block, rows.getLast().get(AUDIT_ENTRY.ID), rows.size(), hash), now, true);
        return true;
    }
}
