package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;

import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailBreak.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the records in the order of their numbers, with the seals of the blocks that are open at that place:
 * blocks of transactions that ran at once lie inside one another.
 */
final class SealedEntries {

    private static final int PAGE = 2_000;

    private final DSLContext db;
    private final long seals;
    private final Map<Long, Open> open = new HashMap<>();
    private Map<Long, AuditSeal> known = Map.of();
    private long records;
    private long afterwards;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /** A block whose last record was not reached. */
    private static final class Open {
        private final AuditSeal seal;
        private byte @Nullable [] hash;
        private long entries;

        Open(AuditSeal seal) {
            this.seal = seal;
        }
    }

    /** @param seals how many there were when the look began: what was sealed since then is passed over */
    SealedEntries(DSLContext db, long seals) {
        this.db = db;
        this.seals = seals;
    }

    long records() {
        return records;
    }

    long afterwards() {
        return afterwards;
    }

    @Nullable
    Instant first() {
        return first;
    }

    @Nullable
    Instant last() {
        return last;
    }

    /** The first place that does not hold. */
    Optional<TrailBreak> walk(LongConsumer progress) {
        long reached = 0;
        Result<Record> page;
        do {
            page = db.select()
                    .from(AUDIT_ENTRY)
                    .where(AUDIT_ENTRY.ID.gt(reached))
                    .orderBy(AUDIT_ENTRY.ID)
                    .limit(PAGE)
                    .fetch();
            // read after the records: a record that can be seen has its seal
            known = sealsOf(page);
            for (Record row : page) {
                reached = row.get(AUDIT_ENTRY.ID);
                TrailBreak broken = look(row);
                if (broken != null) {
                    return Optional.of(broken);
                }
            }
            progress.accept(records);
        } while (page.size() == PAGE);
        return Optional.ofNullable(leftOpen(Long.MAX_VALUE));
    }

    private Map<Long, AuditSeal> sealsOf(Result<Record> page) {
        Set<Long> blocks = page.stream()
                .map(row -> row.get(AUDIT_ENTRY.BLOCK))
                .filter(Objects::nonNull)
                .filter(block -> !open.containsKey(block))
                .collect(Collectors.toSet());
        Map<Long, AuditSeal> found = new HashMap<>();
        for (var block : Blocks.of(blocks, 500)) {
            db.selectFrom(AUDIT_SEAL)
                    .where(AUDIT_SEAL.BLOCK.in(block))
                    .forEach(r -> found.put(r.getBlock(), AuditSeal.read(r)));
        }
        return found;
    }

    private @Nullable TrailBreak look(Record row) {
        long id = row.get(AUDIT_ENTRY.ID);
        Instant at = row.get(AUDIT_ENTRY.AT);
        Long block = row.get(AUDIT_ENTRY.BLOCK);
        if (block == null) {
            return new TrailBreak(Kind.RECORD_UNSEALED, id, at);
        }
        Open here = open.get(block);
        if (here == null) {
            AuditSeal seal = known.get(block);
            if (seal == null || id > seal.lastId()) {
                return new TrailBreak(Kind.RECORD_UNSEALED, id, at);
            }
            if (seal.number() > seals) {
                return null;
            }
            if (id != block) {
                return new TrailBreak(Kind.RECORDS_MISSING, block, null);
            }
            TrailBreak left = leftOpen(id);
            if (left != null) {
                return left;
            }
            here = new Open(seal);
            open.put(block, here);
        }
        return tied(here, row, id, at);
    }

    private @Nullable TrailBreak tied(Open here, Record row, long id, Instant at) {
        here.hash = AuditHash.of(here.hash, AuditRecord.read(row, here.seal.block()));
        here.entries++;
        if (!Arrays.equals(here.hash, row.get(AUDIT_ENTRY.HASH))) {
            return new TrailBreak(Kind.RECORD_CHANGED, id, at);
        }
        records++;
        if (here.seal.afterwards()) {
            afterwards++;
        }
        if (first == null || at.isBefore(first)) {
            first = at;
        }
        if (last == null || at.isAfter(last)) {
            last = at;
        }
        if (id == here.seal.lastId()) {
            open.remove(here.seal.block());
            if (here.entries != here.seal.entries()) {
                return new TrailBreak(Kind.RECORDS_MISSING, id, at);
            }
            if (!Arrays.equals(here.hash, here.seal.entriesHash())) {
                return new TrailBreak(Kind.RECORD_CHANGED, id, at);
            }
        }
        return null;
    }

    /** A block that should have ended before this number. */
    private @Nullable TrailBreak leftOpen(long before) {
        for (Open block : open.values()) {
            if (block.seal.lastId() < before) {
                return new TrailBreak(Kind.RECORDS_MISSING, block.seal.lastId(), null);
            }
        }
        return null;
    }
}
