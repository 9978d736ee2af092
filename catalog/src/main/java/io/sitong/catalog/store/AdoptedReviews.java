package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.list.EntryChange;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/**
 * What becomes of double reviews when a new version of their list is adopted: they go on with entries that are the same,
 * begin anew where the entry changed in what matters, and end with entries that are gone.
 */
final class AdoptedReviews {

    private final DSLContext tx;
    private final Viewer viewer;
    private final Instant now;
    private final AuditLog audit;

    AdoptedReviews(DSLContext tx, Viewer viewer, Instant now, AuditLog audit) {
        this.tx = tx;
        this.viewer = viewer;
        this.now = now;
        this.audit = audit;
    }

    void goOn(EntryChange change, long before, long after) {
        if (!change.reopens()) {
            tx.update(BLIND_REVIEW)
                    .set(BLIND_REVIEW.ENTRY_ID, after)
                    .set(BLIND_REVIEW.OPEN_ENTRY, after)
                    .set(BLIND_REVIEW.VERSION, BLIND_REVIEW.VERSION.plus(1))
                    .where(BLIND_REVIEW.OPEN_ENTRY.eq(before))
                    .execute();
        } else if (end(before) > 0) {
            JooqBlindReviews.begin(tx, viewer, List.of(after), now);
            audit.deed("double_review", JooqNationalLists.ENTRY, after, null);
        }
    }

    int end(long entry) {
        return tx.update(BLIND_REVIEW)
                .set(BLIND_REVIEW.STATE, BlindState.CALLED_OFF.name())
                .setNull(BLIND_REVIEW.OPEN_ENTRY)
                .set(BLIND_REVIEW.SETTLED_BY, viewer.name())
                .set(BLIND_REVIEW.SETTLED_AT, now)
                .set(BLIND_REVIEW.VERSION, BLIND_REVIEW.VERSION.plus(1))
                .where(BLIND_REVIEW.OPEN_ENTRY.eq(entry))
                .execute();
    }
}
