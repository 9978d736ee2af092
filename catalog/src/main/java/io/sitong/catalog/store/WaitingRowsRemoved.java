package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.DROPPED_FILE;
import static io.sitong.catalog.store.db.Tables.SENT_FILE;
import static io.sitong.catalog.store.db.Tables.WAITING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_REMARKS;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;

import io.sitong.catalog.intake.WaitingRow.Effect;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Takes away the rows of files that wait no more: those of accepted files, and everything of dropped ones. They mean
 * nothing from the moment their file has a batch or is gone, and nobody is shown them any more; taken away in the
 * transaction that accepts or drops, they had been half of its work. Each step is a transaction of its own, and whatever a
 * killed process left is taken away at the next start.
 */
final class WaitingRowsRemoved {

    /** Small enough to be settled from memory, and for others to get their turn. */
    static final int STEP = 2_000;

    /** Answers that were left out stay: the others are carried out afterwards, perhaps by a later run of the program. */
    private static final Condition STAYS =
            WAITING_ROW.EFFECT.eq(Effect.ANSWER.name()).and(WAITING_ROW.LEFT_OUT);

    private final DSLContext db;

    /** One step: takes rows of a file away that come after a number, in the order of their numbers. */
    private interface Step {

        List<Integer> taken(DSLContext tx, int after);
    }

    WaitingRowsRemoved(DSLContext db) {
        this.db = db;
    }

    /** Rows of a file that mean something: all while it waits, those that stay once it is accepted, none once it is gone. */
    static Condition meant(long fileId) {
        Condition waits = SENT_FILE.ID.eq(fileId).and(SENT_FILE.BATCH_ID.isNull());
        return DSL.exists(DSL.selectOne().from(SENT_FILE).where(waits))
                .or(STAYS.and(DSL.exists(DSL.selectOne().from(SENT_FILE).where(SENT_FILE.ID.eq(fileId)))));
    }

    /** Has the rows of a file that is dropped with this transaction taken away afterwards. */
    static void dropped(DSLContext tx, long fileId) {
        tx.insertInto(DROPPED_FILE).set(DROPPED_FILE.FILE_ID, fileId).execute();
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
                .forEach(fileId -> stepByStep((tx, after) -> accepted(tx, fileId, after), goesOn));
        db.select(DROPPED_FILE.FILE_ID)
                .from(DROPPED_FILE)
                .orderBy(DROPPED_FILE.FILE_ID)
                .fetch(DROPPED_FILE.FILE_ID)
                .forEach(fileId -> gone(fileId, goesOn));
    }

    private void gone(long fileId, BooleanSupplier goesOn) {
        everything(WAITING_ROW_CONTENT.FILE_ID, WAITING_ROW_CONTENT.ORDINAL, fileId, goesOn);
        everything(WAITING_ROW.FILE_ID, WAITING_ROW.ORDINAL, fileId, goesOn);
        everything(WAITING_REMARKS.FILE_ID, WAITING_REMARKS.ORDINAL, fileId, goesOn);
        everything(WAITING_PROFILE_ROW.FILE_ID, WAITING_PROFILE_ROW.PROFILE, fileId, goesOn);
        if (goesOn.getAsBoolean()) {
            db.deleteFrom(DROPPED_FILE).where(DROPPED_FILE.FILE_ID.eq(fileId)).execute();
        }
    }

    private void everything(
            TableField<?, Long> file, TableField<?, Integer> number, long fileId, BooleanSupplier goesOn) {
        stepByStep((tx, after) -> everything(tx, file, number, fileId, after), goesOn);
    }

    private void stepByStep(Step step, BooleanSupplier goesOn) {
        int last = Integer.MIN_VALUE;
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            int after = last;
            List<Integer> taken = db.transactionResult(c -> step.taken(c.dsl(), after));
            more = taken.size() == STEP;
            last = more ? taken.getLast() : last;
        }
    }

    private static List<Integer> everything(
            DSLContext tx, TableField<?, Long> file, TableField<?, Integer> number, long fileId, int after) {
        List<Integer> numbers = tx.select(number)
                .from(file.getTable())
                .where(file.eq(fileId))
                .and(number.gt(after))
                .orderBy(file, number)
                .limit(STEP)
                .fetch(number);
        if (!numbers.isEmpty()) {
            tx.deleteFrom(file.getTable())
                    .where(file.eq(fileId))
                    .and(number.between(numbers.getFirst(), numbers.getLast()))
                    .execute();
        }
        return numbers;
    }

    private static List<Integer> accepted(DSLContext tx, long fileId, int after) {
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
