package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.CLAIM_DEED;
import static io.sitong.catalog.store.db.Tables.CLAIM_DEED_ROW;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes one answer to many rows inside one transaction, block by block, and notes what was said before. */
final class ClaimWriting {

    private final DSLContext tx;
    private final Viewer viewer;
    private final ClaimDecision decision;
    private final Instant now;
    private final AuditLog audit;
    private final long deedId;
    private final Set<Long> standardIds = new TreeSet<>();
    private int changed;
    private int skipped;

    ClaimWriting(DSLContext tx, Viewer viewer, DivisionCode within, ClaimDecision decision, Instant now) {
        this.tx = tx;
        this.viewer = viewer;
        this.decision = decision;
        this.now = now;
        this.audit = AuditLog.by(viewer, now);
        this.deedId = Objects.requireNonNull(tx.insertInto(CLAIM_DEED)
                .set(CLAIM_DEED.DIVISION_CODE, within)
                .set(CLAIM_DEED.ANSWER, decision.answer().name())
                .set(CLAIM_DEED.REASON, ColumnText.whole(decision.reason()))
                .set(CLAIM_DEED.MERGED_INTO, decision.mergedInto())
                .set(CLAIM_DEED.CHANGED_COUNT, 0)
                .set(CLAIM_DEED.SKIPPED_COUNT, 0)
                .set(CLAIM_DEED.ACCOUNT, viewer.name())
                .set(CLAIM_DEED.ACCOUNT_ID, viewer.accountId())
                .set(CLAIM_DEED.AT, now)
                .returning(CLAIM_DEED.ID)
                .fetchOne(CLAIM_DEED.ID));
    }

    long deedId() {
        return deedId;
    }

    Set<Long> standardIds() {
        return standardIds;
    }

    void write(List<ExpectedItem> rows) {
        List<Claim> added = new ArrayList<>();
        List<Claim> before = new ArrayList<>();
        List<Claim> after = new ArrayList<>();
        for (ExpectedItem row : rows) {
            Scope.mustChangeRowsOf(viewer, row.division());
            Claim known = row.claim();
            if (decision.saidBy(known)) {
                continue;
            }
            if (Objects.equals(decision.mergedInto(), row.standardId())) {
                skipped++;
            } else if (known == null) {
                added.add(said(0, 1, row.place()));
            } else {
                before.add(known);
                after.add(said(known.id(), known.version() + 1, row.place()));
            }
        }
        add(added);
        change(before, after);
        audit.write(tx);
    }

    private Claim said(long id, int version, ClaimPlace place) {
        return new Claim(
                id,
                version,
                place.standardId(),
                place.division(),
                decision.answer(),
                decision.reason(),
                decision.mergedInto(),
                viewer.name(),
                now);
    }

    private void add(List<Claim> added) {
        List<@Nullable Object[]> rows = new ArrayList<>(added.size());
        for (Claim claim : added) {
            rows.add(new @Nullable Object[] {
                1,
                claim.standardId(),
                claim.division(),
                claim.answer(),
                ColumnText.whole(claim.reason()),
                claim.mergedInto(),
                claim.answeredBy(),
                now
            });
        }
        BulkRows.insertNew(
                tx,
                CLAIM,
                List.of(
                        CLAIM.VERSION,
                        CLAIM.STANDARD_ID,
                        CLAIM.DIVISION_CODE,
                        CLAIM.ANSWER,
                        CLAIM.REASON,
                        CLAIM.MERGED_INTO,
                        CLAIM.ANSWERED_BY,
                        CLAIM.CHANGED_AT),
                rows);
        Map<ClaimPlace, Claim> stored = stored(added);
        List<Claim> written = new ArrayList<>();
        for (Claim claim : added) {
            Claim there = stored.get(new ClaimPlace(claim.standardId(), claim.division()));
            // somebody else answered between reading and writing: the first answer stands
            if (there == null || !ClaimTable.same(there, claim)) {
                skipped++;
            } else {
                written.add(there);
                audit.changes("add", ClaimTable.ENTITY, there.id(), there.division(), ClaimTable.changes(null, there));
            }
        }
        note(written, List.of());
    }

    private Map<ClaimPlace, Claim> stored(List<Claim> added) {
        Map<ClaimPlace, Claim> stored = new HashMap<>();
        if (added.isEmpty()) {
            return stored;
        }
        Set<Long> standards = new TreeSet<>();
        Set<DivisionCode> divisions = new TreeSet<>();
        added.forEach(claim -> {
            standards.add(claim.standardId());
            divisions.add(claim.division());
        });
        ClaimTable.select(tx, CLAIM.STANDARD_ID.in(standards).and(CLAIM.DIVISION_CODE.in(divisions)))
                .forEach(claim -> stored.put(new ClaimPlace(claim.standardId(), claim.division()), claim));
        return stored;
    }

    private void change(List<Claim> before, List<Claim> after) {
        boolean[] held = ClaimTable.update(tx, after);
        List<Claim> writtenBefore = new ArrayList<>();
        List<Claim> written = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            if (!held[i]) {
                skipped++;
                continue;
            }
            Claim claim = after.get(i);
            writtenBefore.add(before.get(i));
            written.add(claim);
            audit.changes(
                    "change",
                    ClaimTable.ENTITY,
                    claim.id(),
                    claim.division(),
                    ClaimTable.changes(before.get(i), claim));
        }
        note(written, writtenBefore);
    }

    private void note(List<Claim> written, List<Claim> before) {
        List<@Nullable Object[]> rows = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Claim claim = written.get(i);
            Claim old = before.isEmpty() ? null : before.get(i);
            standardIds.add(claim.standardId());
            rows.add(new @Nullable Object[] {
                deedId,
                ++changed,
                claim.id(),
                claim.version(),
                old == null ? ClaimAnswer.UNKNOWN : old.answer(),
                old == null ? null : ColumnText.whole(old.reason()),
                old == null ? null : old.mergedInto()
            });
        }
        BulkRows.insert(
                tx,
                CLAIM_DEED_ROW,
                List.of(
                        CLAIM_DEED_ROW.DEED_ID,
                        CLAIM_DEED_ROW.ORDINAL,
                        CLAIM_DEED_ROW.CLAIM_ID,
                        CLAIM_DEED_ROW.VERSION_AFTER,
                        CLAIM_DEED_ROW.BEFORE_ANSWER,
                        CLAIM_DEED_ROW.BEFORE_REASON,
                        CLAIM_DEED_ROW.BEFORE_MERGED_INTO),
                rows);
    }

    /** Writes the figures; a deed that changed nothing leaves no trace. */
    void finish() {
        if (changed == 0) {
            tx.deleteFrom(CLAIM_DEED).where(CLAIM_DEED.ID.eq(deedId)).execute();
            return;
        }
        tx.update(CLAIM_DEED)
                .set(CLAIM_DEED.CHANGED_COUNT, changed)
                .set(CLAIM_DEED.SKIPPED_COUNT, skipped)
                .where(CLAIM_DEED.ID.eq(deedId))
                .execute();
    }

    int changed() {
        return changed;
    }

    int skipped() {
        return skipped;
    }
}
