package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.GAP;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One refresh of the gaps of a list: what is new is opened, what is gone is closed, what people wrote stays. */
final class GapRefresh {

    private final DSLContext tx;
    private final Instant now;
    private final Viewer viewer;
    private final long listId;

    GapRefresh(DSLContext tx, Instant now, Viewer viewer, long listId) {
        this.tx = tx;
        this.now = now;
        this.viewer = viewer;
        this.listId = listId;
    }

    /**
     * What makes two gaps the same one; the cause may change. A mode is missing beside what the region itself may lack of
     * the same item.
     */
    private record Missing(@Nullable Long entryId, @Nullable Long standardId, DivisionCode division, boolean mode) {

        static Missing of(Gap gap) {
            return new Missing(gap.entryId(), gap.standardId(), gap.division(), gap.cause() == GapCause.MODE_MISSING);
        }
    }

    /** @param looked which of the stored gaps were looked for again */
    void run(Condition looked, List<Gap> found) {
        Map<Missing, Gap> open = new HashMap<>();
        JooqGaps.select(tx, looked.and(GAP.LIST_ID.eq(listId)).and(GAP.CLOSED_AT.isNull()), Integer.MAX_VALUE)
                .forEach(gap -> open.put(Missing.of(gap), gap));
        Map<Missing, Gap> wanted = new LinkedHashMap<>();
        found.forEach(gap -> wanted.putIfAbsent(Missing.of(gap), gap));

        List<@Nullable Object[]> opened = new ArrayList<>();
        AuditLog audit = AuditLog.by(viewer, now);
        wanted.forEach((missing, gap) -> {
            Gap known = open.remove(missing);
            if (known == null) {
                opened.add(row(gap));
            } else if (known.cause() != gap.cause()) {
                changeCause(known, gap);
                List<FieldChange> changes = new ArrayList<>();
                FieldChange.addIfChanged(changes, "cause", known.cause(), gap.cause());
                audit.changes("change", JooqGaps.ENTITY, known.id(), known.division(), changes);
            }
        });
        close(open.values().stream().map(Gap::id).toList());
        open.values().forEach(gap -> audit.deed("close", JooqGaps.ENTITY, gap.id(), gap.division()));
        BulkRows.insert(
                tx,
                GAP,
                List.of(
                        GAP.VERSION,
                        GAP.LIST_ID,
                        GAP.ENTRY_ID,
                        GAP.STANDARD_ID,
                        GAP.DIVISION_CODE,
                        GAP.CAUSE,
                        GAP.OWNER,
                        GAP.DEADLINE,
                        GAP.NOTE,
                        GAP.OPENED_AT),
                opened);
        audit.write(tx);
    }

    private @Nullable Object[] row(Gap gap) {
        return new @Nullable Object[] {
            1,
            listId,
            gap.entryId(),
            gap.standardId(),
            gap.division(),
            gap.cause(),
            gap.owner(),
            gap.deadline(),
            ColumnText.whole(gap.note()),
            now
        };
    }

    private void changeCause(Gap known, Gap found) {
        tx.update(GAP)
                .set(GAP.CAUSE, Objects.requireNonNull(found.cause()).name())
                .set(GAP.VERSION, known.version() + 1)
                .where(GAP.ID.eq(known.id()))
                .execute();
    }

    private void close(List<Long> ids) {
        for (List<Long> block : Blocks.of(ids, 500)) {
            tx.update(GAP)
                    .set(GAP.CLOSED_AT, now)
                    .set(GAP.VERSION, GAP.VERSION.plus(1))
                    .where(GAP.ID.in(block))
                    .execute();
        }
    }
}
