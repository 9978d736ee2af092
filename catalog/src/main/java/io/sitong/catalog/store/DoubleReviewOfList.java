package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_ANSWER;
import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;
import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps a list that is under double review as a whole so: on every entry a decision stands, or a review is open. */
final class DoubleReviewOfList {

    /** What stands on an entry so that it is not for two people to decide anew. */
    private static final Set<MatchState> STANDING =
            Set.of(MatchState.DRAFT, MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED);

    private DoubleReviewOfList() {}

    /** Opens a review on every entry of the list on which nothing stands and nobody is answering; returns how many. */
    static int open(DSLContext tx, Viewer viewer, Instant now, AuditLog audit, long listId) {
        return open(
                tx,
                viewer,
                now,
                audit,
                listId,
                tx.select(LIST_ENTRY.ID)
                        .from(LIST_ENTRY)
                        .where(LIST_ENTRY.LIST_ID.eq(listId))
                        .orderBy(LIST_ENTRY.NUMBER)
                        .fetch(LIST_ENTRY.ID));
    }

    static int open(DSLContext tx, Viewer viewer, Instant now, AuditLog audit, long listId, Collection<Long> entryIds) {
        Set<Long> entries = new LinkedHashSet<>(entryIds);
        entries.removeAll(JooqMatches.inDoubleReviewOf(tx, listId));
        entries.removeAll(tx.selectDistinct(CORRESPONDENCE.ENTRY_ID)
                .from(CORRESPONDENCE)
                .join(LIST_ENTRY)
                .on(LIST_ENTRY.ID.eq(CORRESPONDENCE.ENTRY_ID))
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .and(standing())
                .fetchSet(CORRESPONDENCE.ENTRY_ID));
        JooqBlindReviews.begin(tx, viewer, entries, now);
        entries.forEach(entry -> audit.deed("double_review", JooqNationalLists.ENTRY, entry, null));
        return entries.size();
    }

    private static Condition standing() {
        return CORRESPONDENCE
                .POLARITY
                .eq(Polarity.IS.name())
                .and(CORRESPONDENCE.STATE.in(STANDING.stream().map(Enum::name).toList()));
    }

    /** After a decision on the entry was taken back or sent back: two people decide it, where its list asks for two. */
    static void keep(DSLContext tx, Viewer viewer, Instant now, long entryId) {
        Long listId = tx.select(NATIONAL_LIST.ID)
                .from(NATIONAL_LIST)
                .where(ListInForce.ofEntry(entryId))
                .and(NATIONAL_LIST.DOUBLE_REVIEW)
                .fetchOne(NATIONAL_LIST.ID);
        if (listId != null) {
            AuditLog audit = AuditLog.by(viewer, now);
            open(tx, viewer, now, audit, listId, List.of(entryId));
            audit.write(tx);
        }
    }

    /** The same after decisions on several entries of one list. */
    static void keep(
            DSLContext tx, Viewer viewer, Instant now, AuditLog audit, long listId, Collection<Long> entryIds) {
        if (tx.fetchExists(NATIONAL_LIST, NATIONAL_LIST.ID.eq(listId).and(NATIONAL_LIST.DOUBLE_REVIEW))) {
            open(tx, viewer, now, audit, listId, entryIds);
        }
    }

    /** Who sent a decision back by mistake puts it back, as long as nobody has answered in the review that followed. */
    static void giveWay(DSLContext tx, Viewer viewer, Instant now, Correspondence before, Correspondence changed) {
        boolean ownMistake = before.state() == MatchState.REJECTED
                && Objects.equals(before.reviewerId(), viewer.accountId())
                && STANDING.contains(changed.state());
        if (ownMistake) {
            end(tx, viewer, now, BLIND_REVIEW.OPEN_ENTRY.eq(changed.entryId()).and(NATIONAL_LIST.DOUBLE_REVIEW));
        }
    }

    /** Ends the reviews of a list in which nobody has answered yet; returns how many. */
    static int end(DSLContext tx, Viewer viewer, Instant now, long listId) {
        return end(tx, viewer, now, NATIONAL_LIST.ID.eq(listId));
    }

    private static int end(DSLContext tx, Viewer viewer, Instant now, Condition which) {
        List<Long> unanswered = tx.select(BLIND_REVIEW.ID)
                .from(BLIND_REVIEW)
                .join(LIST_ENTRY)
                .on(LIST_ENTRY.ID.eq(BLIND_REVIEW.OPEN_ENTRY))
                .join(NATIONAL_LIST)
                .on(NATIONAL_LIST.ID.eq(LIST_ENTRY.LIST_ID))
                .leftAntiJoin(BLIND_ANSWER)
                .on(BLIND_ANSWER.REVIEW_ID.eq(BLIND_REVIEW.ID))
                .where(which)
                .and(BLIND_REVIEW.STATE.eq(BlindState.ANSWERING.name()))
                .fetch(BLIND_REVIEW.ID);
        return JooqBlindReviews.callOff(tx, viewer, now, unanswered);
    }
}
