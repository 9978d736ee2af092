package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.SENT_FILE;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;

import io.sitong.catalog.intake.WaitingRow.Effect;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Takes away the rows that waited of accepted files. They mean nothing from the moment their file has a batch, and nobody
 * is shown them any more; taken away in the transaction that accepts, they had been half of its work. Each step is a
 * transaction of its own, and whatever a killed process left is taken away at the next start.
 */
final class AcceptedRowsRemoved {

    /** Small enough to be settled from memory, and for others to get their turn. */
    static final int STEP = 2_000;

    /** Answers that were left out stay: the others are carried out afterwards, perhaps by a later run of the program. */
    private static final Condition STAYS =
            WAITING_ROW.EFFECT.eq(Effect.ANSWER.name()).and(WAITING_ROW.LEFT_OUT);

    private final DSLContext db;

    AcceptedRowsRemoved(DSLContext db) {
        this.db = db;
    }

    /** Rows of a file that mean something: all while it waits, afterwards those that stay. */
    static Condition meant(long fileId) {
        return DSL.notExists(DSL.selectOne()
                        .from(SENT_FILE)
                        .where(SENT_FILE.ID.eq(fileId))
                        .and(SENT_FILE.BATCH_ID.isNotNull()))
                .or(STAYS);
    }

    /** Whatever is left of any file, as long as it goes on. */
    void all(BooleanSupplier goesOn) {
        db.select(SENT_FILE.ID)
                .from(SENT_FILE)
                .where(SENT_FILE.BATCH_ID.isNotNull())
                .and(DSL.exists(DSL.selectOne()
                        .from(WAITING_ROW)
                        .where(WAITING_ROW.FILE_ID.eq(SENT_FILE.ID))
                        .and(DSL.not(STAYS))))
                .orderBy(SENT_FILE.ID)
                .fetch(SENT_FILE.ID)
                .forEach(fileId -> of(fileId, goesOn));
    }

    private void of(long fileId, BooleanSupplier goesOn) {
        int last = 0;
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            int after = last;
            List<Integer> step = db.transactionResult(c -> step(c.dsl(), fileId, after));
            more = step.size() == STEP;
            last = more ? step.getLast() : last;
        }
    }

    /** @return ordinals of the rows this step took away */
    private static List<Integer> step(DSLContext tx, long fileId, int after) {
        List<Integer> ordinals = tx.select(WAITING_ROW.ORDINAL)
                .from(WAITING_ROW)
                .where(WAITING_ROW.FILE_ID.eq(fileId))
                .and(WAITING_ROW.ORDINAL.gt(after))
                .and(DSL.not(STAYS))
                .orderBy(WAITING_ROW.FILE_ID, WAITING_ROW.ORDINAL)
                .limit(STEP)
                .fetch(WAITING_ROW.ORDINAL);
        if (!ordinals.isEmpty()) {
            int first = ordinals.getFirst();
            int last = ordinals.getLast();
            Condition rows = WAITING_ROW.FILE_ID.eq(fileId).and(WAITING_ROW.ORDINAL.between(first, last));
            List<Integer> staying = tx.select(WAITING_ROW.ORDINAL)
                    .from(WAITING_ROW)
                    .where(rows)
                    .and(STAYS)
                    .fetch(WAITING_ROW.ORDINAL);
            tx.deleteFrom(WAITING_ROW_CONTENT)
                    .where(WAITING_ROW_CONTENT.FILE_ID.eq(fileId))
                    .and(WAITING_ROW_CONTENT.ORDINAL.between(first, last))
                    .and(staying.isEmpty() ? DSL.noCondition() : WAITING_ROW_CONTENT.ORDINAL.notIn(staying))
                    .execute();
            tx.deleteFrom(WAITING_ROW).where(rows).and(DSL.not(STAYS)).execute();
        }
        return ordinals;
    }
}
