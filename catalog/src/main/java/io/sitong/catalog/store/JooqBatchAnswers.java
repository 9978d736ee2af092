package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BATCH_ANSWER;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqBatchAnswers implements BatchAnswers {

    private final DSLContext db;

    JooqBatchAnswers(Database database) {
        this.db = database.db();
    }

    @Override
    public void add(Viewer viewer, long batchId, BatchAnswer answer) {
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            mustChange(tx, viewer, batchId);
            Integer last = tx.select(DSL.max(BATCH_ANSWER.ORDINAL))
                    .from(BATCH_ANSWER)
                    .where(BATCH_ANSWER.BATCH_ID.eq(batchId))
                    .fetchOne(DSL.max(BATCH_ANSWER.ORDINAL));
            tx.insertInto(BATCH_ANSWER)
                    .set(BATCH_ANSWER.BATCH_ID, batchId)
                    .set(BATCH_ANSWER.ORDINAL, last == null ? 1 : last + 1)
                    .set(BATCH_ANSWER.PLACE, Objects.requireNonNull(ColumnText.whole(answer.place())))
                    .set(BATCH_ANSWER.KIND, answer.kind().name())
                    .set(BATCH_ANSWER.REFERENCE, answer.reference())
                    .set(BATCH_ANSWER.WORDS, Objects.requireNonNull(ColumnText.whole(answer.words())))
                    .set(BATCH_ANSWER.STATE, answer.state().name())
                    .set(BATCH_ANSWER.STATE_WORDS, answer.stateWords())
                    .execute();
        });
    }

    /** Locks the batch, so that two who answer for it do not number alike. */
    private static void mustChange(DSLContext tx, Viewer viewer, long batchId) {
        DivisionCode division = tx.select(IMPORT_BATCH.DIVISION_CODE)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.ID.eq(batchId))
                .forUpdate()
                .fetchOptional(IMPORT_BATCH.DIVISION_CODE)
                .orElseThrow(() -> new NotYourDivision("没有批次 " + batchId));
        Scope.mustChangeRowsOf(viewer, division);
    }

    @Override
    public List<BatchAnswer> of(Viewer viewer, long batchId) {
        return db.select(BATCH_ANSWER.asterisk())
                .from(BATCH_ANSWER)
                .join(IMPORT_BATCH)
                .on(IMPORT_BATCH.ID.eq(BATCH_ANSWER.BATCH_ID))
                .where(BATCH_ANSWER.BATCH_ID.eq(batchId))
                .and(Scope.of(viewer, IMPORT_BATCH.DIVISION_CODE))
                .orderBy(BATCH_ANSWER.ORDINAL)
                .fetchInto(BATCH_ANSWER)
                .map(r -> new BatchAnswer(
                        r.getOrdinal(),
                        r.getPlace(),
                        BatchAnswerKind.valueOf(r.getKind()),
                        r.getReference(),
                        r.getWords(),
                        BatchAnswerState.valueOf(r.getState()),
                        r.getStateWords()));
    }

    @Override
    public void settle(Viewer viewer, long batchId, int ordinal, BatchAnswerState state, String words) {
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            mustChange(tx, viewer, batchId);
            tx.update(BATCH_ANSWER)
                    .set(BATCH_ANSWER.STATE, state.name())
                    .set(BATCH_ANSWER.STATE_WORDS, Objects.requireNonNull(ColumnText.whole(words)))
                    .where(BATCH_ANSWER.BATCH_ID.eq(batchId))
                    .and(BATCH_ANSWER.ORDINAL.eq(ordinal))
                    .execute();
        });
    }
}
