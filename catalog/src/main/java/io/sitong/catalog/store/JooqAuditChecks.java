package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_CHAIN;
import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditChecks;
import io.sitong.catalog.audit.KeptCheck;
import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailBreak.Kind;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.catalog.store.db.tables.records.AuditChainRecord;
import io.sitong.catalog.store.db.tables.records.AuditSealRecord;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqAuditChecks implements AuditChecks {

    private static final int PAGE = 2_000;
    private static final String ENTITY = "audit_trail";
    private static final String HOLDS = "HOLDS";
    private static final String DEED = "check";

    private final Database database;
    private final DSLContext db;

    JooqAuditChecks(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public long sealed(Viewer viewer) {
        Scope.mustAdminister(viewer);
        return db.selectFrom(AUDIT_CHAIN).fetchOptional(AUDIT_CHAIN.ENTRIES).orElse(0L);
    }

    @Override
    public TrailCheck run(Viewer viewer, @Nullable NotedSeal noted, LongConsumer progress) {
        Scope.mustAdminister(viewer);
        // the seals first, then the end of the chain, which can only have gone on in between
        Long highest = db.select(DSL.max(AUDIT_SEAL.NUMBER)).from(AUDIT_SEAL).fetchOne(0, Long.class);
        AuditChainRecord end = db.selectFrom(AUDIT_CHAIN).fetchOne();
        long seals = end == null ? 0 : end.getSeals();
        SealedEntries entries = new SealedEntries(db, end == null ? Long.MAX_VALUE : seals);
        Optional<TrailBreak> found = entries.walk(progress);
        if (found.isEmpty()) {
            found = end == null || (highest != null && highest > seals)
                    ? Optional.of(new TrailBreak(Kind.END_DIFFERS, seals, null))
                    : chain(end, noted);
        }
        byte[] hash = end == null ? null : end.getHash();
        return new TrailCheck(
                entries.records(),
                entries.afterwards(),
                entries.first(),
                entries.last(),
                seals,
                hash == null ? "" : HexFormat.of().formatHex(hash),
                found.orElse(null));
    }

    /** Whether every seal follows from the one before, up to the end. */
    private Optional<TrailBreak> chain(AuditChainRecord end, @Nullable NotedSeal noted) {
        long reached = 0;
        long entries = 0;
        byte[] hash = null;
        boolean later = false;
        List<AuditSealRecord> page;
        do {
            page = db.selectFrom(AUDIT_SEAL)
                    .where(AUDIT_SEAL.NUMBER.gt(reached))
                    .and(AUDIT_SEAL.NUMBER.le(end.getSeals()))
                    .orderBy(AUDIT_SEAL.NUMBER)
                    .limit(PAGE)
                    .fetch();
            for (AuditSealRecord row : page) {
                AuditSeal seal = AuditSeal.read(row);
                if (seal.number() != reached + 1) {
                    return Optional.of(new TrailBreak(Kind.SEALS_MISSING, reached + 1, null));
                }
                hash = AuditHash.of(hash, seal);
                later |= !seal.afterwards();
                boolean old = later && seal.afterwards();
                if (old || !Arrays.equals(hash, row.getHash()) || otherwiseNoted(noted, row)) {
                    return Optional.of(new TrailBreak(Kind.SEAL_CHANGED, seal.number(), seal.sealedAt()));
                }
                reached = seal.number();
                entries += seal.entries();
            }
            Optional<TrailBreak> gone = recordsGone(page);
            if (gone.isPresent()) {
                return gone;
            }
        } while (page.size() == PAGE);
        boolean ends = reached == end.getSeals() && entries == end.getEntries() && Arrays.equals(hash, end.getHash());
        boolean shorterThanNoted = noted != null && noted.number() > reached;
        return ends && !shorterThanNoted
                ? Optional.empty()
                : Optional.of(new TrailBreak(Kind.END_DIFFERS, reached, null));
    }

    private static boolean otherwiseNoted(@Nullable NotedSeal noted, AuditSealRecord seal) {
        return noted != null
                && noted.number() == seal.getNumber()
                && !noted.fingerprint().equalsIgnoreCase(HexFormat.of().formatHex(seal.getHash()));
    }

    /** Seals whose first record is not there: the walk over the records cannot meet them. */
    private Optional<TrailBreak> recordsGone(List<AuditSealRecord> page) {
        List<Long> blocks = page.stream().map(AuditSealRecord::getBlock).toList();
        var there = new java.util.HashSet<Long>();
        for (List<Long> some : Blocks.of(blocks, 500)) {
            there.addAll(db.select(AUDIT_ENTRY.ID)
                    .from(AUDIT_ENTRY)
                    .where(AUDIT_ENTRY.ID.in(some))
                    .fetch(AUDIT_ENTRY.ID));
        }
        return page.stream()
                .filter(seal -> !there.contains(seal.getBlock()))
                .findFirst()
                .map(seal -> new TrailBreak(Kind.RECORDS_MISSING, seal.getBlock(), seal.getSealedAt()));
    }

    @Override
    public void keep(Viewer viewer, TrailCheck check) {
        Scope.mustAdminister(viewer);
        TrailBreak found = check.found();
        String said = check.records() + " " + (found == null ? HOLDS : found.kind() + " " + found.number());
        db.transaction(c -> AuditLog.by(viewer, database.now())
                .deed(DEED, ENTITY, check.seals(), null, said)
                .write(c.dsl()));
    }

    @Override
    public Optional<KeptCheck> last(Viewer viewer) {
        Scope.mustAdminister(viewer);
        return db.select(AUDIT_ENTRY.AT, AUDIT_ENTRY.ACCOUNT, AUDIT_ENTRY.AFTER_VALUE)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY.eq(ENTITY))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(r -> {
                    String[] said = r.value3().split(" ", -1);
                    TrailBreak found = said[1].equals(HOLDS)
                            ? null
                            : new TrailBreak(Kind.valueOf(said[1]), Long.parseLong(said[2]), null);
                    return new KeptCheck(r.value1(), r.value2(), Long.parseLong(said[0]), found);
                });
    }
}
