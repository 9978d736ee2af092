package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.blind.BlindState;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqBlindReviews implements BlindReviews {

    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;
    private final JooqMatches matches;

    JooqBlindReviews(Database database, JooqMatches matches) {
        this.database = database;
        this.db = database.db();
        this.matches = matches;
    }

    @Override
    public Map<Long, BlindReview> ofList(Viewer viewer, long listId) {
        return newest(viewer, BLIND_REVIEW.ENTRY_ID.in(entriesOf(LIST_ENTRY.LIST_ID.eq(listId))));
    }

    @Override
    public Optional<BlindReview> ofEntry(Viewer viewer, long entryId) {
        return Optional.ofNullable(
                newest(viewer, BLIND_REVIEW.ENTRY_ID.eq(entryId)).get(entryId));
    }

    @Override
    public List<BlindReview> answeredOf(Viewer viewer, long listId) {
        if (!viewer.mayDecideMatches()) {
            return List.of();
        }
        // of all versions of the list: what two people answered stays true of them when a version follows
        Condition ofSeries = LIST_ENTRY.LIST_ID.in(DSL.select(NATIONAL_LIST.ID)
                .from(NATIONAL_LIST)
                .where(NATIONAL_LIST.SERIES.eq(
                        DSL.select(NATIONAL_LIST.SERIES).from(NATIONAL_LIST).where(NATIONAL_LIST.ID.eq(listId)))));
        return rows(db).select(viewer, BLIND_REVIEW.ENTRY_ID.in(entriesOf(ofSeries))).stream()
                .filter(review -> review.state().answered())
                .toList();
    }

    private static Select<Record1<Long>> entriesOf(Condition condition) {
        return DSL.select(LIST_ENTRY.ID).from(LIST_ENTRY).where(condition);
    }

    private Map<Long, BlindReview> newest(Viewer viewer, Condition condition) {
        if (!viewer.mayDecideMatches()) {
            return Map.of();
        }
        Map<Long, BlindReview> newest = new LinkedHashMap<>();
        rows(db).select(viewer, condition).forEach(review -> newest.put(review.entryId(), review));
        newest.values().removeIf(review -> review.state() == BlindState.CALLED_OFF);
        return newest;
    }

    private BlindRows rows(DSLContext from) {
        return new BlindRows(from, database.json());
    }

    @Override
    public int open(Viewer viewer, long listId, Collection<Long> entryIds) {
        Scope.mustGiveOutEntries(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            AuditLog audit = AuditLog.by(viewer, now);
            Set<Long> entries = ofList(tx, listId, entryIds);
            int opened = DoubleReviewOfList.open(tx, viewer, now, audit, listId, entries);
            audit.write(tx);
            return opened;
        });
    }

    @Override
    public int askOfWholeList(Viewer viewer, long listId) {
        return ask(viewer, listId, true);
    }

    @Override
    public int askNoMore(Viewer viewer, long listId) {
        return ask(viewer, listId, false);
    }

    private int ask(Viewer viewer, long listId, boolean ofAll) {
        Scope.mustGiveOutEntries(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            if (!ListInForce.lock(tx, NATIONAL_LIST.ID.eq(listId))) {
                throw new StaleEdit("清单 " + listId);
            }
            AuditLog audit = AuditLog.by(viewer, now);
            int changed = tx.update(NATIONAL_LIST)
                    .set(NATIONAL_LIST.DOUBLE_REVIEW, ofAll)
                    .where(NATIONAL_LIST.ID.eq(listId))
                    .and(NATIONAL_LIST.DOUBLE_REVIEW.ne(ofAll))
                    .execute();
            if (changed == 0) {
                return 0;
            }
            int reviews = ofAll
                    ? DoubleReviewOfList.open(tx, viewer, now, audit, listId)
                    : DoubleReviewOfList.end(tx, viewer, now, listId);
            audit.deed(
                    ofAll ? "double_review" : "call_off",
                    JooqNationalLists.ENTITY,
                    listId,
                    null,
                    Integer.toString(reviews));
            audit.write(tx);
            return reviews;
        });
    }

    static void begin(DSLContext tx, Viewer viewer, Collection<Long> entries, Instant now) {
        BulkRows.insert(
                tx,
                BLIND_REVIEW,
                List.of(
                        BLIND_REVIEW.VERSION,
                        BLIND_REVIEW.ENTRY_ID,
                        BLIND_REVIEW.OPEN_ENTRY,
                        BLIND_REVIEW.STATE,
                        BLIND_REVIEW.OPENED_BY,
                        BLIND_REVIEW.OPENED_AT),
                entries.stream()
                        .map(entry ->
                                new @Nullable Object[] {1, entry, entry, BlindState.ANSWERING, viewer.name(), now})
                        .toList());
    }

    /** Ends reviews that are open; returns how many. */
    static int callOff(DSLContext tx, Viewer viewer, Instant now, Collection<Long> reviews) {
        int ended = 0;
        for (List<Long> block : Blocks.of(reviews, BLOCK)) {
            ended += tx.update(BLIND_REVIEW)
                    .set(BLIND_REVIEW.STATE, BlindState.CALLED_OFF.name())
                    .setNull(BLIND_REVIEW.OPEN_ENTRY)
                    .set(BLIND_REVIEW.VERSION, BLIND_REVIEW.VERSION.plus(1))
                    .set(BLIND_REVIEW.SETTLED_BY, viewer.name())
                    .set(BLIND_REVIEW.SETTLED_AT, now)
                    .where(BLIND_REVIEW.ID.in(block))
                    .execute();
        }
        return ended;
    }

    @Override
    public int callOff(Viewer viewer, long listId, Collection<Long> entryIds) {
        Scope.mustGiveOutEntries(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            AuditLog audit = AuditLog.by(viewer, now);
            Set<Long> entries = ofList(tx, listId, entryIds);
            if (tx.fetchExists(NATIONAL_LIST, NATIONAL_LIST.ID.eq(listId).and(NATIONAL_LIST.DOUBLE_REVIEW))) {
                return 0;
            }
            Map<Long, Long> answering = tx.select(BLIND_REVIEW.OPEN_ENTRY, BLIND_REVIEW.ID)
                    .from(BLIND_REVIEW)
                    .join(LIST_ENTRY)
                    .on(LIST_ENTRY.ID.eq(BLIND_REVIEW.OPEN_ENTRY))
                    .where(LIST_ENTRY.LIST_ID.eq(listId))
                    .and(BLIND_REVIEW.STATE.eq(BlindState.ANSWERING.name()))
                    .fetchMap(BLIND_REVIEW.OPEN_ENTRY, BLIND_REVIEW.ID);
            answering.keySet().retainAll(entries);
            answering.keySet().forEach(entry -> audit.deed("call_off", JooqNationalLists.ENTRY, entry, null));
            audit.write(tx);
            return callOff(tx, viewer, now, answering.values());
        });
    }

    private static Set<Long> ofList(DSLContext tx, long listId, Collection<Long> entryIds) {
        if (!ListInForce.lock(tx, NATIONAL_LIST.ID.eq(listId))) {
            throw new StaleEdit("清单 " + listId);
        }
        Set<Long> entries = new LinkedHashSet<>(entryIds);
        entries.retainAll(tx.select(LIST_ENTRY.ID)
                .from(LIST_ENTRY)
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .fetchSet(LIST_ENTRY.ID));
        return entries;
    }

    @Override
    public BlindOutcome answer(Viewer viewer, long reviewId, List<BlindChoice> choices, @Nullable String comment) {
        return inReview(viewer, reviewId, (deed, review) -> deed.answer(review, choices, comment));
    }

    @Override
    public BlindOutcome takeBack(Viewer viewer, long reviewId) {
        return inReview(viewer, reviewId, BlindDeed::takeBack);
    }

    @Override
    public BlindOutcome settle(Viewer viewer, long reviewId, long accountId, @Nullable String note) {
        return inReview(viewer, reviewId, (deed, review) -> deed.settle(review, accountId, note));
    }

    @Override
    public BlindOutcome settleOtherwise(
            Viewer viewer, long reviewId, List<BlindChoice> choices, @Nullable String note) {
        return inReview(viewer, reviewId, (deed, review) -> deed.settleOtherwise(review, choices, note));
    }

    /** One deed on a review that is open, while nobody else does anything on its list. */
    private BlindOutcome inReview(Viewer viewer, long reviewId, BiFunction<BlindDeed, BlindReview, BlindOutcome> deed) {
        if (!viewer.mayDecideMatches()) {
            return new BlindOutcome.NotYours();
        }
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Long entry = tx.select(BLIND_REVIEW.ENTRY_ID)
                    .from(BLIND_REVIEW)
                    .where(BLIND_REVIEW.ID.eq(reviewId))
                    .fetchOne(BLIND_REVIEW.ENTRY_ID);
            if (entry == null || !ListInForce.lock(tx, ListInForce.ofEntry(entry))) {
                return new BlindOutcome.AlreadyChanged();
            }
            return rows(tx).whole(BLIND_REVIEW.ID.eq(reviewId)).stream()
                    .findFirst()
                    .map(review -> deed.apply(new BlindDeed(tx, rows(tx), matches, viewer, database.now()), review))
                    .orElseGet(BlindOutcome.AlreadyChanged::new);
        });
    }
}
