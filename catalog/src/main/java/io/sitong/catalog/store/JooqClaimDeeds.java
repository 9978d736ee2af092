package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM_DEED;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeed;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Keyset;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqClaimDeeds implements ClaimDeeds {

    private static final int BLOCK = 1_000;

    private final Database database;
    private final DSLContext db;
    private final JooqExpectedItems expected;

    JooqClaimDeeds(Database database, JooqExpectedItems expected) {
        this.database = database;
        this.db = database.db();
        this.expected = expected;
    }

    @Override
    public Done answer(Viewer viewer, Collection<ClaimPlace> places, ClaimDecision decision) {
        places.forEach(place -> Scope.mustChangeRowsOf(viewer, place.division()));
        List<ExpectedItem> rows = expected.find(viewer, places);
        return db.transactionResult(c -> {
            ClaimWriting writing = new ClaimWriting(c.dsl(), viewer, around(rows, viewer), decision, database.now());
            for (List<ExpectedItem> block : Blocks.of(rows, BLOCK)) {
                writing.write(block);
            }
            return finish(c.dsl(), writing);
        });
    }

    /** The division where the places are one, else the viewer's own, which holds them all. */
    private static DivisionCode around(List<ExpectedItem> rows, Viewer viewer) {
        Set<DivisionCode> where =
                rows.stream().map(ExpectedItem::division).collect(java.util.stream.Collectors.toSet());
        return where.size() == 1 ? where.iterator().next() : viewer.scope();
    }

    @Override
    public Done answerAll(
            Viewer viewer, ExpectedFilter filter, boolean onlyOpen, ClaimDecision decision, LongConsumer progress) {
        Scope.mustChangeRowsOf(viewer, filter.within());
        ExpectedFilter wanted = onlyOpen ? filter.answered(Set.of(ClaimAnswer.UNKNOWN)) : filter;
        if (onlyOpen && !filter.answers().isEmpty() && !filter.answers().contains(ClaimAnswer.UNKNOWN)) {
            return nothing(viewer, filter, decision);
        }
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            ClaimWriting writing = new ClaimWriting(tx, viewer, filter.within(), decision, database.now());
            Keyset after = null;
            long seen = 0;
            List<ExpectedItem> block;
            do {
                block = expected.page(tx, viewer, wanted, after, BLOCK);
                if (!block.isEmpty()) {
                    after = JooqExpectedItems.keyset(block.get(block.size() - 1));
                    writing.write(block);
                    seen += block.size();
                    progress.accept(seen);
                }
            } while (block.size() == BLOCK);
            return finish(tx, writing);
        });
    }

    private Done nothing(Viewer viewer, ExpectedFilter filter, ClaimDecision decision) {
        return new Done(
                new ClaimDeed(
                        0,
                        filter.within(),
                        decision,
                        0,
                        0,
                        viewer.name(),
                        viewer.accountId(),
                        database.now(),
                        null,
                        null),
                Set.of());
    }

    private Done finish(DSLContext tx, ClaimWriting writing) {
        ClaimDeed deed = select(tx, CLAIM_DEED.ID.eq(writing.deedId()), 1).get(0);
        writing.finish();
        return new Done(
                new ClaimDeed(
                        writing.changed() == 0 ? 0 : deed.id(),
                        deed.within(),
                        deed.decision(),
                        writing.changed(),
                        writing.skipped(),
                        deed.by(),
                        deed.byId(),
                        deed.at(),
                        null,
                        null),
                writing.standardIds());
    }

    @Override
    public Undo undo(Viewer viewer, long deedId) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            ClaimDeed deed = select(tx, scope(viewer).and(CLAIM_DEED.ID.eq(deedId)), 1).stream()
                    .findFirst()
                    .filter(d -> viewer.role() == Role.BUREAU || d.byId() == viewer.accountId())
                    .orElseThrow(() -> new NotYourDivision(viewer.name() + "不能撤回认领操作 " + deedId));
            Scope.mustChangeRowsOf(viewer, deed.within());
            int marked = tx.update(CLAIM_DEED)
                    .set(CLAIM_DEED.UNDONE_BY, viewer.name())
                    .set(CLAIM_DEED.UNDONE_AT, now)
                    .where(CLAIM_DEED.ID.eq(deedId))
                    .and(CLAIM_DEED.UNDONE_AT.isNull())
                    .execute();
            if (marked == 0) {
                return new Undo.AlreadyUndone();
            }
            ClaimUndo undo = new ClaimUndo(tx, viewer, now);
            undo.run(deedId);
            return new Undo.PutBack(
                    select(tx, CLAIM_DEED.ID.eq(deedId), 1).get(0), undo.restored(), undo.kept(), undo.standardIds());
        });
    }

    @Override
    public Optional<ClaimDeed> find(Viewer viewer, long deedId) {
        return select(db, scope(viewer).and(CLAIM_DEED.ID.eq(deedId)), 1).stream()
                .findFirst();
    }

    @Override
    public List<ClaimDeed> newest(Viewer viewer, int limit) {
        return select(db, scope(viewer), limit);
    }

    private static Condition scope(Viewer viewer) {
        return Scope.of(viewer, CLAIM_DEED.DIVISION_CODE);
    }

    private static List<ClaimDeed> select(DSLContext from, Condition condition, int limit) {
        return from.selectFrom(CLAIM_DEED)
                .where(condition)
                .orderBy(CLAIM_DEED.ID.desc())
                .limit(limit)
                .fetch(r -> new ClaimDeed(
                        r.getId(),
                        r.getDivisionCode(),
                        new ClaimDecision(ClaimAnswer.valueOf(r.getAnswer()), r.getReason(), r.getMergedInto()),
                        r.getChangedCount(),
                        r.getSkippedCount(),
                        r.getAccount(),
                        r.getAccountId(),
                        r.getAt(),
                        r.getUndoneBy(),
                        r.getUndoneAt()));
    }
}
