package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.AUDIT_ENTRY_NUMBER;
import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The records one transaction has written so far, as much of them as its seal will say. What a part of the transaction
 * wrote that was taken back is forgotten with it.
 */
final class AuditBlock {

    private static final Written NOTHING = new Written(0, 0, 0, null);

    /** @param hash of the last record */
    record Written(long block, long lastId, long entries, byte @Nullable [] hash) {}

    private final Deque<Written> before = new ArrayDeque<>();
    private Written written = NOTHING;

    /** Numbers the records, ties each to the one before and stores them. */
    void append(DSLContext tx, List<AuditRecord> records) {
        List<Long> numbers = Numbers.draw(tx, AUDIT_ENTRY_NUMBER, records.size()).stream()
                .sorted()
                .toList();
        long block = written.entries() == 0 ? numbers.getFirst() : written.block();
        byte[] hash = written.hash();
        List<@Nullable Object[]> rows = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            AuditRecord record = records.get(i).numbered(numbers.get(i), block);
            hash = AuditHash.of(hash, record);
            rows.add(record.values(hash));
        }
        BulkRows.insert(tx, AUDIT_ENTRY, AuditRecord.COLUMNS, rows);
        written = new Written(block, numbers.getLast(), written.entries() + records.size(), hash);
    }

    /** A transaction, or a part of one, begins. */
    void begin() {
        before.push(written);
    }

    /** Whether what ends now is the whole transaction. */
    boolean whole() {
        return before.size() == 1;
    }

    void end() {
        before.pop();
    }

    /** What was written since the last beginning is not there any more. */
    void takeBack() {
        Written earlier = before.poll();
        if (earlier != null) {
            written = earlier;
        }
    }

    Written written() {
        return written;
    }
}
