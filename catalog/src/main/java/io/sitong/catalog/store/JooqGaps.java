package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.GAP;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.GapKeeper;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqGaps implements Gaps {

    static final String ENTITY = "gap";

    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;
    private final GapUpkeep upkeep;

    JooqGaps(Database database, GapUpkeep upkeep) {
        this.database = database;
        this.db = database.db();
        this.upkeep = upkeep;
    }

    @Override
    public void keptBy(GapKeeper keeper) {
        upkeep.keptBy(keeper);
    }

    @Override
    public Optional<Gap> find(Viewer viewer, long id) {
        return select(db, Scope.of(viewer, GAP.DIVISION_CODE).and(GAP.ID.eq(id)), 1).stream()
                .findFirst();
    }

    static List<Gap> select(DSLContext from, Condition condition, int limit) {
        return from.selectFrom(GAP)
                .where(condition)
                .orderBy(GAP.DIVISION_CODE, GAP.ID)
                .limit(limit)
                .fetch(r -> new Gap(
                        r.getId(),
                        r.getVersion(),
                        r.getEntryId(),
                        r.getStandardId(),
                        r.getDivisionCode(),
                        GapCause.valueOf(r.getCause()),
                        r.getOwner(),
                        r.getDeadline(),
                        r.getNote(),
                        r.getOpenedAt(),
                        r.getClosedAt()));
    }

    @Override
    public Page<Gap> page(Viewer viewer, GapFilter filter, PageRequest request) {
        upkeep.beforeReading();
        Condition condition = open(viewer, filter);
        Keyset after = request.after();
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(GAP.DIVISION_CODE.ge(division))
                    .and(GAP.DIVISION_CODE.gt(division).or(GAP.ID.gt(after.id())));
        }
        return Pages.of(
                select(db, condition, request.size() + 1),
                request,
                g -> new Keyset(g.division().value(), g.id()));
    }

    private static Condition open(Viewer viewer, GapFilter filter) {
        Condition condition =
                Scope.of(viewer, filter.within(), GAP.DIVISION_CODE).and(GAP.CLOSED_AT.isNull());
        if (filter.listId() != null) {
            condition = condition.and(GAP.LIST_ID.eq(filter.listId()));
        }
        if (filter.entryId() != null) {
            condition = condition.and(GAP.ENTRY_ID.eq(filter.entryId()));
        }
        if (!filter.causes().isEmpty()) {
            condition = condition.and(
                    GAP.CAUSE.in(filter.causes().stream().map(Enum::name).toList()));
        }
        if (filter.owner() != null) {
            condition = condition.and(GAP.OWNER.contains(filter.owner()));
        }
        if (filter.dueBefore() != null) {
            condition = condition.and(GAP.DEADLINE.lt(filter.dueBefore()));
        }
        return filter.unassigned() ? condition.and(GAP.OWNER.isNull().or(GAP.DEADLINE.isNull())) : condition;
    }

    @Override
    public Map<GapCause, Long> openCounts(Viewer viewer) {
        return openCounts(Scope.of(viewer, GAP.DIVISION_CODE));
    }

    @Override
    public Map<GapCause, Long> openCounts(Viewer viewer, long listId) {
        return openCounts(Scope.of(viewer, GAP.DIVISION_CODE).and(GAP.LIST_ID.eq(listId)));
    }

    private Map<GapCause, Long> openCounts(Condition which) {
        upkeep.beforeReading();
        Map<GapCause, Long> counts = new EnumMap<>(GapCause.class);
        db.select(GAP.CAUSE, DSL.count())
                .from(GAP)
                .where(which)
                .and(GAP.CLOSED_AT.isNull())
                .groupBy(GAP.CAUSE)
                .forEach(
                        r -> counts.put(GapCause.valueOf(r.value1()), r.value2().longValue()));
        return counts;
    }

    @Override
    public Map<DivisionCode, Gap> openOfEntry(Viewer viewer, long entryId) {
        upkeep.beforeReading();
        Condition open = Scope.of(viewer, GAP.DIVISION_CODE).and(GAP.CLOSED_AT.isNull());
        Map<DivisionCode, Gap> gaps = new TreeMap<>();
        select(db, open.and(GAP.ENTRY_ID.eq(entryId)), Integer.MAX_VALUE)
                .forEach(gap -> gaps.putIfAbsent(gap.division(), gap));
        return gaps;
    }

    @Override
    public void refresh(Viewer viewer, long listId, List<Gap> found) {
        refresh(viewer, listId, Scope.of(viewer, GAP.DIVISION_CODE), found);
    }

    @Override
    public void refresh(Viewer viewer, long listId, Set<Long> entryIds, DivisionCode within, List<Gap> found) {
        Condition looked = Scope.of(viewer, within, GAP.DIVISION_CODE).and(AnyOf.numbers(GAP.ENTRY_ID, entryIds));
        refresh(viewer, listId, looked, found);
    }

    private void refresh(Viewer viewer, long listId, Condition looked, List<Gap> found) {
        Scope.mustDecideMatches(viewer);
        for (Gap gap : found) {
            if (!viewer.maySee(gap.division())) {
                throw new NotYourDivision(viewer.name() + "不能登记 " + gap.division() + " 的缺口");
            }
        }
        db.transaction(c -> {
            // two who look at once would each open what is new
            ListInForce.lock(c.dsl(), NATIONAL_LIST.ID.eq(listId));
            new GapRefresh(c.dsl(), database.now(), viewer, listId).run(looked, found);
        });
    }

    @Override
    public Gap save(Viewer viewer, Gap changed) {
        return written(viewer, List.of(changed)).stream().findFirst().orElseThrow(() -> stale(changed));
    }

    @Override
    public int saveAll(Viewer viewer, List<Gap> changed) {
        return written(viewer, changed).size();
    }

    /** Those that nobody changed in the meantime, as they stand now. */
    private List<Gap> written(Viewer viewer, List<Gap> wanted) {
        wanted.forEach(gap -> mayChange(viewer, gap.division()));
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Map<Long, Gap> before = new HashMap<>();
            for (List<Gap> block : Blocks.of(wanted, BLOCK)) {
                select(tx, GAP.ID.in(block.stream().map(Gap::id).toList()), BLOCK)
                        .forEach(gap -> before.put(gap.id(), gap));
            }
            before.values().forEach(gap -> mayChange(viewer, gap.division()));
            boolean[] held = BulkRows.update(
                    tx,
                    GAP,
                    List.of(GAP.VERSION, GAP.CAUSE, GAP.OWNER, GAP.DEADLINE, GAP.NOTE, GAP.CLOSED_AT),
                    "id = ? and version = ?",
                    wanted.stream().map(JooqGaps::row).toList());
            AuditLog audit = AuditLog.by(viewer, database.now());
            List<Gap> written = new ArrayList<>();
            for (int i = 0; i < held.length; i++) {
                Gap known = before.get(wanted.get(i).id());
                if (held[i] && known != null) {
                    Gap now = next(known, wanted.get(i));
                    audit.changes("change", ENTITY, known.id(), known.division(), changes(known, now));
                    written.add(now);
                }
            }
            audit.write(tx);
            return written;
        });
    }

    private static @Nullable Object[] row(Gap gap) {
        return new @Nullable Object[] {
            gap.version() + 1,
            gap.cause(),
            gap.owner(),
            gap.deadline(),
            ColumnText.whole(gap.note()),
            gap.closedAt(),
            gap.id(),
            gap.version()
        };
    }

    private static Gap next(Gap before, Gap changed) {
        return new Gap(
                before.id(),
                changed.version() + 1,
                before.entryId(),
                before.standardId(),
                before.division(),
                changed.cause(),
                changed.owner(),
                changed.deadline(),
                changed.note(),
                before.openedAt(),
                changed.closedAt());
    }

    private static void mayChange(Viewer viewer, DivisionCode division) {
        if (!viewer.mayDecideMatches() || !viewer.maySee(division)) {
            Scope.mustChangeRowsOf(viewer, division);
        }
    }

    private static List<FieldChange> changes(Gap before, Gap after) {
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.addIfChanged(changes, "cause", before.cause(), after.cause());
        FieldChange.addIfChanged(changes, "owner", before.owner(), after.owner());
        FieldChange.addIfChanged(changes, "deadline", before.deadline(), after.deadline());
        FieldChange.addIfChanged(changes, "note", before.note(), after.note());
        FieldChange.addIfChanged(changes, "closedAt", before.closedAt(), after.closedAt());
        return changes;
    }

    private static StaleEdit stale(Gap gap) {
        return new StaleEdit("缺口 " + gap.id());
    }
}
