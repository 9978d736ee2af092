package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_CHAIN;

import io.sitong.catalog.store.db.tables.records.AuditChainRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;
import org.jspecify.annotations.Nullable;

/**
 * Puts a seal under the records of every transaction, last of all before it ends. Only then is the end of the chain
 * locked: two transactions never continue it from the same place, and nobody waits for more than the seal and the
 * commit of another.
 */
final class AuditSealing implements TransactionListener {

    private static final String KEY = AuditSealing.class.getName();

    private final Clock clock;

    AuditSealing(Clock clock) {
        this.clock = clock;
    }

    /** Where the transaction writes its records. */
    static AuditBlock blockOf(DSLContext tx) {
        if (tx.configuration().data(KEY) instanceof AuditBlock block) {
            return block;
        }
        throw new IllegalStateException("the trail is written in the transaction of the change");
    }

    private static AuditBlock of(TransactionContext ctx) {
        return blockOf(ctx.dsl());
    }

    @Override
    public void beginStart(TransactionContext ctx) {
        if (ctx.configuration().data(KEY) == null) {
            ctx.configuration().data(KEY, new AuditBlock());
        }
        of(ctx).begin();
    }

    @Override
    public void commitStart(TransactionContext ctx) {
        AuditBlock block = of(ctx);
        if (block.whole() && block.written().entries() > 0) {
            seal(ctx.dsl(), block.written(), now(), false);
        }
        block.end();
    }

    @Override
    public void rollbackEnd(TransactionContext ctx) {
        of(ctx).takeBack();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static void seal(DSLContext tx, AuditBlock.Written written, Instant now, boolean afterwards) {
        AuditChainRecord end = end(tx);
        byte @Nullable [] entriesHash = written.hash();
        if (entriesHash == null) {
            throw new IllegalArgumentException("nothing to seal");
        }
        AuditSeal seal = new AuditSeal(
                end.getSeals() + 1, written.block(), written.lastId(), written.entries(), afterwards, now, entriesHash);
        byte[] hash = AuditHash.of(end.getHash(), seal);
        seal.insert(tx, hash);
        tx.update(AUDIT_CHAIN)
                .set(AUDIT_CHAIN.SEALS, seal.number())
                .set(AUDIT_CHAIN.ENTRIES, end.getEntries() + written.entries())
                .set(AUDIT_CHAIN.HASH, hash)
                .where(AUDIT_CHAIN.ID.eq(end.getId()))
                .execute();
    }

    /** The end of the chain, held until the transaction ends. */
    static AuditChainRecord end(DSLContext tx) {
        return tx.selectFrom(AUDIT_CHAIN)
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() -> new IllegalStateException("the end of the trail is missing (audit_chain)"));
    }
}
