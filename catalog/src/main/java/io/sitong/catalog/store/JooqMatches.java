package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.BLIND_REVIEW;
import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.db.tables.records.CorrespondenceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqMatches implements Matches {

    static final String ENTITY = "correspondence";

    private final Database database;
    private final DSLContext db;

    JooqMatches(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Correspondence> find(long id) {
        return find(db, id);
    }

    private Optional<Correspondence> find(DSLContext from, long id) {
        return select(from, CORRESPONDENCE.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Correspondence> ofEntry(long entryId) {
        return select(db, CORRESPONDENCE.ENTRY_ID.eq(entryId));
    }

    @Override
    public Map<Long, List<Correspondence>> ofList(long listId) {
        return select(
                        db,
                        CORRESPONDENCE.ENTRY_ID.in(
                                DSL.select(LIST_ENTRY.ID).from(LIST_ENTRY).where(LIST_ENTRY.LIST_ID.eq(listId))))
                .stream()
                .collect(Collectors.groupingBy(
                        Correspondence::entryId, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    @Override
    public List<Correspondence> ofStandard(long standardId) {
        return select(db, CORRESPONDENCE.STANDARD_ID.eq(standardId));
    }

    private List<Correspondence> select(DSLContext from, Condition condition) {
        return select(from, database.json(), condition);
    }

    static List<Correspondence> select(DSLContext from, ItemJson json, Condition condition) {
        return from.selectFrom(CORRESPONDENCE)
                .where(condition)
                .orderBy(CORRESPONDENCE.ENTRY_ID, CORRESPONDENCE.ID)
                .fetch(r -> new Correspondence(
                        r.getId(),
                        r.getVersion(),
                        r.getEntryId(),
                        r.getStandardId(),
                        Relation.valueOf(r.getRelation()),
                        Polarity.valueOf(r.getPolarity()),
                        MatchState.valueOf(r.getState()),
                        r.getScore(),
                        json.readList(r.getReasons()),
                        r.getCommentText(),
                        r.getAuthor(),
                        r.getAuthorId(),
                        r.getReviewer(),
                        r.getReviewerId(),
                        r.getChangedAt()));
    }

    @Override
    public Correspondence save(Viewer viewer, Correspondence changed) {
        Scope.mustDecideMatches(viewer);
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            ListInForce.lock(tx, ListInForce.ofEntry(changed.entryId()));
            find(tx, changed.id()).ifPresent(before -> DoubleReviewOfList.giveWay(tx, viewer, now, before, changed));
            mustBeOpen(tx, changed);
            Correspondence written = write(tx, viewer, changed, now);
            DoubleReviewOfList.keep(tx, viewer, now, changed.entryId());
            return written;
        });
    }

    @Override
    public List<Correspondence> saveAll(Viewer viewer, long listId, List<Correspondence> changed) {
        Scope.mustDecideMatches(viewer);
        return db.transactionResult(
                c -> new ManyMatches(c.dsl(), database.json(), viewer, listId, database.now()).save(changed));
    }

    @Override
    public List<Correspondence> removeAll(Viewer viewer, long listId, List<Correspondence> removed) {
        Scope.mustDecideMatches(viewer);
        return db.transactionResult(
                c -> new ManyMatches(c.dsl(), database.json(), viewer, listId, database.now()).remove(removed));
    }

    /** The row and its trail; whether it may be decided was looked at before. */
    Correspondence write(DSLContext tx, Viewer viewer, Correspondence changed, Instant now) {
        new GapMarks(tx).entry(changed.entryId());
        return changed.id() == 0 ? add(tx, viewer, changed, now) : change(tx, viewer, changed, now);
    }

    /**
     * What was decided on a version that is superseded stays as it was, nothing is decided on one that is only rehearsed,
     * and nothing past two people who are deciding the entry unseen by each other.
     */
    private static void mustBeOpen(DSLContext tx, Correspondence changed) {
        if (!ListInForce.lock(tx, ListInForce.ofEntry(changed.entryId())) || inDoubleReview(tx, changed.entryId())) {
            throw stale(changed);
        }
    }

    @Override
    public Set<Long> inDoubleReview(long listId) {
        return inDoubleReviewOf(db, listId);
    }

    static Set<Long> inDoubleReviewOf(DSLContext from, long listId) {
        return from.select(BLIND_REVIEW.OPEN_ENTRY)
                .from(BLIND_REVIEW)
                .join(LIST_ENTRY)
                .on(LIST_ENTRY.ID.eq(BLIND_REVIEW.OPEN_ENTRY))
                .where(LIST_ENTRY.LIST_ID.eq(listId))
                .fetchSet(BLIND_REVIEW.OPEN_ENTRY);
    }

    @Override
    public boolean isInDoubleReview(long entryId) {
        return inDoubleReview(db, entryId);
    }

    private static boolean inDoubleReview(DSLContext from, long entryId) {
        return from.fetchExists(BLIND_REVIEW, BLIND_REVIEW.OPEN_ENTRY.eq(entryId));
    }

    private Correspondence add(DSLContext tx, Viewer viewer, Correspondence added, Instant now) {
        CorrespondenceRecord row = record(tx, added, 1, now);
        try {
            row.store();
        } catch (DataAccessException e) {
            if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
                throw (StaleEdit) stale(added).initCause(e);
            }
            throw e;
        }
        long id = Objects.requireNonNull(row.getId());
        AuditLog.by(viewer, now)
                .changes("add", ENTITY, id, null, changes(null, added))
                .write(tx);
        return added.numbered(id, 1).at(now);
    }

    private Correspondence change(DSLContext tx, Viewer viewer, Correspondence changed, Instant now) {
        Correspondence before = find(tx, changed.id()).orElseThrow(() -> stale(changed));
        int updated = tx.update(CORRESPONDENCE)
                .set(record(tx, changed, changed.version() + 1, now))
                .where(CORRESPONDENCE.ID.eq(changed.id()))
                .and(CORRESPONDENCE.VERSION.eq(changed.version()))
                .execute();
        if (updated == 0) {
            throw stale(changed);
        }
        AuditLog.by(viewer, now)
                .changes("change", ENTITY, changed.id(), null, changes(before, changed))
                .write(tx);
        return changed.numbered(changed.id(), changed.version() + 1).at(now);
    }

    private CorrespondenceRecord record(DSLContext tx, Correspondence c, int version, Instant now) {
        return record(tx, database.json(), c, version, now);
    }

    static CorrespondenceRecord record(DSLContext tx, ItemJson json, Correspondence c, int version, Instant now) {
        Long standardId = c.standardId();
        CorrespondenceRecord row = tx.newRecord(CORRESPONDENCE);
        row.setVersion(version);
        row.setEntryId(c.entryId());
        row.setStandardId(standardId);
        row.setCounterpart(standardId == null ? 0L : standardId);
        row.setRelation(c.relation().name());
        row.setPolarity(c.polarity().name());
        row.setState(c.state().name());
        row.setScore(c.score());
        row.setReasons(json.writeList(c.reasons()));
        row.setCommentText(ColumnText.whole(c.comment()));
        row.setAuthor(c.author());
        row.setAuthorId(c.authorId());
        row.setReviewer(c.reviewer());
        row.setReviewerId(c.reviewerId());
        row.setChangedAt(now);
        return row;
    }

    static List<FieldChange> changes(@Nullable Correspondence before, Correspondence after) {
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.addIfChanged(
                changes, "standardId", before == null ? null : before.standardId(), after.standardId());
        FieldChange.addIfChanged(changes, "relation", before == null ? null : before.relation(), after.relation());
        FieldChange.addIfChanged(changes, "state", before == null ? null : before.state(), after.state());
        FieldChange.addIfChanged(changes, "comment", before == null ? null : before.comment(), after.comment());
        FieldChange.addIfChanged(changes, "author", before == null ? null : before.author(), after.author());
        FieldChange.addIfChanged(changes, "reviewer", before == null ? null : before.reviewer(), after.reviewer());
        return changes;
    }

    private static StaleEdit stale(Correspondence c) {
        return new StaleEdit("清单项 " + c.entryId() + " 的对应关系");
    }

    @Override
    public void remove(Viewer viewer, long id, int version) {
        Scope.mustDecideMatches(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            Optional<Correspondence> removedOne = find(tx, id);
            removedOne.ifPresent(known -> mustBeOpen(tx, known));
            int removed = tx.deleteFrom(CORRESPONDENCE)
                    .where(CORRESPONDENCE.ID.eq(id))
                    .and(CORRESPONDENCE.VERSION.eq(version))
                    .execute();
            if (removed == 0) {
                throw new StaleEdit("对应关系 " + id);
            }
            Instant now = database.now();
            AuditLog.by(viewer, now).deed("remove", ENTITY, id, null).write(tx);
            removedOne.ifPresent(known -> {
                new GapMarks(tx).entry(known.entryId());
                DoubleReviewOfList.keep(tx, viewer, now, known.entryId());
            });
        });
    }
}
