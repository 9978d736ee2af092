package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.CLAIM_DEED_ROW;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.store.db.tables.records.ClaimDeedRowRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Puts back what was said before one deed; answers changed since stay as they are. */
final class ClaimUndo {

    private static final int BLOCK = 1_000;

    private final DSLContext tx;
    private final Viewer viewer;
    private final Instant now;
    private final AuditLog audit;
    private final Set<Long> standardIds = new TreeSet<>();
    private int restored;
    private int kept;

    ClaimUndo(DSLContext tx, Viewer viewer, Instant now) {
        this.tx = tx;
        this.viewer = viewer;
        this.now = now;
        this.audit = AuditLog.by(viewer, now);
    }

    void run(long deedId) {
        int last = 0;
        List<ClaimDeedRowRecord> block;
        do {
            block = tx.selectFrom(CLAIM_DEED_ROW)
                    .where(CLAIM_DEED_ROW.DEED_ID.eq(deedId))
                    .and(CLAIM_DEED_ROW.ORDINAL.gt(last))
                    .orderBy(CLAIM_DEED_ROW.ORDINAL)
                    .limit(BLOCK)
                    .fetch();
            restore(block);
            audit.write(tx);
            last += BLOCK;
        } while (block.size() == BLOCK);
    }

    private void restore(List<ClaimDeedRowRecord> rows) {
        Map<Long, Claim> stored = new HashMap<>();
        ClaimTable.select(
                        tx,
                        CLAIM.ID.in(rows.stream()
                                .map(ClaimDeedRowRecord::getClaimId)
                                .toList()))
                .forEach(claim -> stored.put(claim.id(), claim));
        List<Claim> before = new ArrayList<>();
        List<Claim> after = new ArrayList<>();
        for (ClaimDeedRowRecord row : rows) {
            Claim now = stored.get(row.getClaimId());
            if (now == null || now.version() != row.getVersionAfter()) {
                kept++;
                continue;
            }
            before.add(now);
            after.add(back(now, row));
        }
        boolean[] held = ClaimTable.update(tx, after);
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                restored++;
                standardIds.add(after.get(i).standardId());
                audit.changes(
                        "take_back",
                        ClaimTable.ENTITY,
                        after.get(i).id(),
                        after.get(i).division(),
                        ClaimTable.changes(before.get(i), after.get(i)));
            } else {
                kept++;
            }
        }
    }

    private Claim back(Claim claim, ClaimDeedRowRecord row) {
        return new Claim(
                claim.id(),
                claim.version() + 1,
                claim.standardId(),
                claim.division(),
                ClaimAnswer.valueOf(row.getBeforeAnswer()),
                row.getBeforeReason(),
                row.getBeforeMergedInto(),
                viewer.name(),
                now);
    }

    int restored() {
        return restored;
    }

    int kept() {
        return kept;
    }

    Set<Long> standardIds() {
        return standardIds;
    }
}
