package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.SENT_FILE;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.store.db.tables.records.SentFileRecord;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Rows of the table {@code sent_file}, and who may work on them. */
final class SentFileRows {

    static final String ENTITY = "sent_file";

    private SentFileRows() {}

    static SentFile read(SentFileRecord r) {
        return new SentFile(
                r.getId(),
                r.getDivisionCode(),
                r.getFileName(),
                r.getStoredAs(),
                r.getSizeBytes(),
                SentFileState.valueOf(r.getState()),
                r.getSenderId(),
                r.getSentBy(),
                r.getSentAt(),
                r.getChangedAt(),
                r.getWords(),
                r.getRowsOfWords(),
                r.getOptionsJson(),
                r.getSha256(),
                r.getRuleSetVersion(),
                r.getUnderstoodJson(),
                r.getMessage(),
                r.getBatchId());
    }

    /** The file, as far as the viewer may see it. */
    static Condition seen(Viewer viewer, long id) {
        return SENT_FILE.ID.eq(id).and(Scope.of(viewer, SENT_FILE.DIVISION_CODE));
    }

    /** @throws io.sitong.catalog.NotYourDivision where the viewer sees the file but may not work on it, or not even sees it */
    static DivisionCode mustWorkOn(DSLContext db, Viewer viewer, long id) {
        DivisionCode division = db.select(SENT_FILE.DIVISION_CODE)
                .from(SENT_FILE)
                .where(SENT_FILE.ID.eq(id))
                .fetchOptional(SENT_FILE.DIVISION_CODE)
                .orElse(viewer.scope());
        Scope.mustChangeRowsOf(viewer, division);
        return division;
    }

    /** Marks a waiting file as accepted; false where it does not wait any more, or not for this viewer. */
    static boolean take(DSLContext tx, Viewer viewer, long id, Instant now) {
        mustWorkOn(tx, viewer, id);
        return tx.update(SENT_FILE)
                        .set(SENT_FILE.STATE, SentFileState.ACCEPTED.name())
                        .set(SENT_FILE.CHANGED_AT, now)
                        .setNull(SENT_FILE.MESSAGE)
                        .where(SENT_FILE.ID.eq(id))
                        .and(SENT_FILE.STATE.in(SentFileState.READY.name(), SentFileState.ACCEPTING.name()))
                        .execute()
                > 0;
    }

    /**
     * Remembers the batch a file became; its rows are in the catalog now and mean nothing here any more
     * ({@link WaitingRowsRemoved}), its remarks stay for the marked workbook.
     */
    static void settle(DSLContext tx, long id, long batchId) {
        tx.update(SENT_FILE)
                .set(SENT_FILE.BATCH_ID, batchId)
                .where(SENT_FILE.ID.eq(id))
                .execute();
    }
}
