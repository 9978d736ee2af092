package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;

import io.sitong.catalog.store.db.tables.records.AuditSealRecord;
import java.time.Instant;
import org.jooq.DSLContext;

/**
 * What closes the records of one transaction and ties them to the seal before.
 *
 * @param number counts the seals from 1, without gaps
 * @param block number of the first record
 * @param afterwards whether the records had been there for some time before they were sealed
 * @param entriesHash hash of the last record, which covers those before it
 */
record AuditSeal(
        long number, long block, long lastId, long entries, boolean afterwards, Instant sealedAt, byte[] entriesHash) {

    static AuditSeal read(AuditSealRecord r) {
        return new AuditSeal(
                r.getNumber(),
                r.getBlock(),
                r.getLastId(),
                r.getEntries(),
                r.getAfterwards(),
                r.getSealedAt(),
                r.getEntriesHash());
    }

    void insert(DSLContext tx, byte[] hash) {
        tx.insertInto(AUDIT_SEAL)
                .set(AUDIT_SEAL.NUMBER, number)
                .set(AUDIT_SEAL.BLOCK, block)
                .set(AUDIT_SEAL.LAST_ID, lastId)
                .set(AUDIT_SEAL.ENTRIES, entries)
                .set(AUDIT_SEAL.AFTERWARDS, afterwards)
                .set(AUDIT_SEAL.SEALED_AT, sealedAt)
                .set(AUDIT_SEAL.ENTRIES_HASH, entriesHash)
                .set(AUDIT_SEAL.HASH, hash)
                .execute();
    }
}
