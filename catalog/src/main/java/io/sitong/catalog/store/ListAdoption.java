package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.GAP;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.MATCH_ASSIGNMENT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Succession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One adoption inside its transaction: what was decided and opened on the version before goes on where it still fits. */
final class ListAdoption {

    private final DSLContext tx;
    private final ItemJson json;
    private final Viewer viewer;
    private final Instant now;
    private final AuditLog audit;
    private final NationalList list;
    private final AdoptedReviews reviews;
    private int gapsKept;
    private int gapsClosed;

    ListAdoption(DSLContext tx, ItemJson json, Viewer viewer, Instant now, NationalList list) {
        this.tx = tx;
        this.json = json;
        this.viewer = viewer;
        this.now = now;
        this.audit = AuditLog.by(viewer, now);
        this.list = list;
        this.reviews = new AdoptedReviews(tx, viewer, now, audit);
    }

    /** @param others the other lists in force, first asked first */
    AdoptedList run(@Nullable NationalList before, List<NationalList> others, Map<Long, Long> renamed) {
        Succession succession = Succession.of(
                entries(list),
                before == null ? Succession.Source.empty() : source(before),
                renamed,
                others.stream().map(this::source).toList(),
                now);
        tx.batchInsert(Stream.of(succession.carried(), succession.replayed(), succession.reopened())
                        .flatMap(List::stream)
                        .map(c -> JooqMatches.record(tx, json, c, 1, c.changedAt()))
                        .toList())
                .execute();
        for (EntryChange change : succession.comparison().changes()) {
            go(change);
        }
        if (list.doubleReview()) {
            DoubleReviewOfList.open(tx, viewer, now, audit, list.id());
        }
        new GapMarks(tx).list(list.id());
        audit.deed("adopt", JooqNationalLists.ENTITY, list.id(), null, list.title());
        audit.write(tx);
        return new AdoptedList(
                list,
                succession.carried().size() + succession.replayed().size(),
                succession.reopened().size(),
                gapsKept,
                gapsClosed);
    }

    private List<ListEntry> entries(NationalList of) {
        return JooqNationalLists.entries(tx, LIST_ENTRY.LIST_ID.eq(of.id()));
    }

    private Succession.Source source(NationalList of) {
        List<ListEntry> entries = entries(of);
        Map<Long, List<Correspondence>> decisions =
                JooqMatches.select(
                                tx,
                                json,
                                CORRESPONDENCE.ENTRY_ID.in(
                                        entries.stream().map(ListEntry::id).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Correspondence::entryId, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return new Succession.Source(entries, decisions, JooqMatches.inDoubleReviewOf(tx, of.id()));
    }

    /** Open gaps and the hands an entry is in go on with the entry, and end with it. */
    private void go(EntryChange change) {
        ListEntry before = change.before();
        ListEntry after = change.after();
        if (before != null && after != null) {
            reviews.goOn(change, before.id(), after.id());
            audit.deed("carry_over", JooqNationalLists.ENTRY, after.id(), null, Long.toString(before.id()));
            tx.update(MATCH_ASSIGNMENT)
                    .set(MATCH_ASSIGNMENT.ENTRY_ID, after.id())
                    .where(MATCH_ASSIGNMENT.ENTRY_ID.eq(before.id()))
                    .execute();
            gapsKept += tx.update(GAP)
                    .set(GAP.LIST_ID, list.id())
                    .set(GAP.ENTRY_ID, after.id())
                    .set(GAP.VERSION, GAP.VERSION.plus(1))
                    .where(GAP.ENTRY_ID.eq(before.id()))
                    .and(GAP.CLOSED_AT.isNull())
                    .execute();
        } else if (before != null) {
            reviews.end(before.id());
            for (Gap gap :
                    JooqGaps.select(tx, GAP.ENTRY_ID.eq(before.id()).and(GAP.CLOSED_AT.isNull()), Integer.MAX_VALUE)) {
                audit.deed("close", JooqGaps.ENTITY, gap.id(), gap.division());
            }
            gapsClosed += tx.update(GAP)
                    .set(GAP.CLOSED_AT, now)
                    .set(GAP.VERSION, GAP.VERSION.plus(1))
                    .where(GAP.ENTRY_ID.eq(before.id()))
                    .and(GAP.CLOSED_AT.isNull())
                    .execute();
        }
    }
}
