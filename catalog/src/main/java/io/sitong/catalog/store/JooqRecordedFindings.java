package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.RECORDED_FINDING;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.KeptRun;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqRecordedFindings implements RecordedFindings {

    private static final int BLOCK = 500;

    private final Database database;
    private final DSLContext db;

    JooqRecordedFindings(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public void replaceFor(Viewer viewer, long implementationId, List<RecordedFinding> findings) {
        replaceForAll(viewer, List.of(implementationId), findings);
    }

    @Override
    public void replaceForAll(Viewer viewer, List<Long> implementationIds, List<RecordedFinding> findings) {
        Set<Long> ids = new HashSet<>(implementationIds);
        for (RecordedFinding finding : findings) {
            if (!ids.contains(finding.implementationId())) {
                throw new IllegalArgumentException(
                        "a finding for an item that is not replaced: " + finding.implementationId());
            }
            mustRecord(viewer, finding.division());
        }
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            for (List<Long> block : Blocks.of(ids, BLOCK)) {
                tx.selectDistinct(IMPLEMENTATION.DIVISION_CODE)
                        .from(IMPLEMENTATION)
                        .where(AnyOf.numbers(IMPLEMENTATION.ID, block))
                        .forEach(r -> mustRecord(viewer, r.value1()));
            }
            replace(tx, ids, findings);
        });
    }

    /** Puts findings in the place of the old ones; waivers hold on. */
    static void replace(DSLContext tx, Set<Long> ids, List<RecordedFinding> findings) {
        Map<Waived, LocalDate> waived = new HashMap<>();
        for (List<Long> block : Blocks.of(ids, BLOCK)) {
            tx.deleteFrom(RECORDED_FINDING)
                    .where(AnyOf.numbers(RECORDED_FINDING.IMPLEMENTATION_ID, block))
                    .execute();
            tx.selectFrom(WAIVER)
                    .where(AnyOf.numbers(WAIVER.IMPLEMENTATION_ID, block))
                    .forEach(w -> waived.merge(
                            new Waived(w.getImplementationId(), w.getRuleCode()),
                            w.getUntil(),
                            (a, b) -> a.isAfter(b) ? a : b));
        }
        insert(tx, findings, waived);
    }

    private record Waived(long implementationId, String ruleCode) {}

    private static void insert(DSLContext tx, List<RecordedFinding> findings, Map<Waived, LocalDate> waived) {
        List<@Nullable Object[]> rows = new ArrayList<>(findings.size());
        for (RecordedFinding f : findings) {
            rows.add(new @Nullable Object[] {
                f.ruleCode(),
                f.severity(),
                f.division(),
                f.implementationId(),
                ColumnText.whole(f.itemName()),
                f.field(),
                ColumnText.whole(f.message()),
                waived.get(new Waived(f.implementationId(), f.ruleCode()))
            });
        }
        BulkRows.insert(
                tx,
                RECORDED_FINDING,
                List.of(
                        RECORDED_FINDING.RULE_CODE,
                        RECORDED_FINDING.SEVERITY,
                        RECORDED_FINDING.DIVISION_CODE,
                        RECORDED_FINDING.IMPLEMENTATION_ID,
                        RECORDED_FINDING.ITEM_NAME,
                        RECORDED_FINDING.FIELD_KEY,
                        RECORDED_FINDING.MESSAGE,
                        RECORDED_FINDING.WAIVED_UNTIL),
                rows);
    }

    private static void mustRecord(Viewer viewer, DivisionCode division) {
        boolean works = viewer.mayEditStandards() || viewer.mayChangeRowsOf(division);
        if (!works || !viewer.maySee(division)) {
            throw new NotYourDivision(viewer.name() + "不能记录 " + division + " 的问题");
        }
    }

    @Override
    public List<RecordedFinding> ofImplementation(Viewer viewer, long implementationId) {
        return select(
                Scope.of(viewer, RECORDED_FINDING.DIVISION_CODE)
                        .and(RECORDED_FINDING.IMPLEMENTATION_ID.eq(implementationId)),
                Integer.MAX_VALUE);
    }

    @Override
    public Map<Long, List<RecordedFinding>> openOf(Viewer viewer, Collection<Long> implementationIds) {
        Map<Long, List<RecordedFinding>> open = new HashMap<>();
        for (List<Long> block : Blocks.of(implementationIds, BLOCK)) {
            select(open(viewer, null).and(AnyOf.numbers(RECORDED_FINDING.IMPLEMENTATION_ID, block)), Integer.MAX_VALUE)
                    .forEach(f -> open.computeIfAbsent(f.implementationId(), id -> new ArrayList<>())
                            .add(f));
        }
        return open;
    }

    @Override
    public Page<RecordedFinding> page(
            Viewer viewer, @Nullable String ruleCode, @Nullable DivisionCode within, PageRequest request) {
        Condition condition = open(viewer, within);
        if (ruleCode != null) {
            condition = condition.and(RECORDED_FINDING.RULE_CODE.eq(ruleCode));
        }
        Keyset after = request.after();
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(RECORDED_FINDING.DIVISION_CODE.ge(division))
                    .and(RECORDED_FINDING.DIVISION_CODE.gt(division).or(RECORDED_FINDING.ID.gt(after.id())));
        }
        return Pages.of(
                select(condition, request.size() + 1),
                request,
                f -> new Keyset(f.division().value(), f.id()));
    }

    private List<RecordedFinding> select(Condition condition, int limit) {
        return db.selectFrom(RECORDED_FINDING)
                .where(condition)
                .orderBy(RECORDED_FINDING.DIVISION_CODE, RECORDED_FINDING.ID)
                .limit(limit)
                .fetch(r -> new RecordedFinding(
                        r.getId(),
                        r.getRuleCode(),
                        r.getSeverity(),
                        r.getDivisionCode(),
                        r.getImplementationId(),
                        r.getItemName(),
                        r.getFieldKey(),
                        r.getMessage()));
    }

    private Condition open(Viewer viewer, @Nullable DivisionCode within) {
        return open(viewer, within, database.today());
    }

    /** Findings that are not waived on a day. */
    static Condition open(Viewer viewer, @Nullable DivisionCode within, LocalDate today) {
        return Scope.of(viewer, within, RECORDED_FINDING.DIVISION_CODE)
                .and(RECORDED_FINDING.WAIVED_UNTIL.isNull().or(RECORDED_FINDING.WAIVED_UNTIL.lt(today)));
    }

    @Override
    public Map<String, Long> countsByRule(Viewer viewer, @Nullable DivisionCode within) {
        Map<String, Long> counts = new TreeMap<>();
        db.select(RECORDED_FINDING.RULE_CODE, DSL.count())
                .from(RECORDED_FINDING)
                .where(open(viewer, within))
                .groupBy(RECORDED_FINDING.RULE_CODE)
                .forEach(r -> counts.put(r.value1(), r.value2().longValue()));
        return counts;
    }

    @Override
    public Map<DivisionCode, Long> countsByChild(Viewer viewer, DivisionCode within) {
        return countsByChild(open(viewer, within), within);
    }

    @Override
    public Map<DivisionCode, Long> countsByChild(Viewer viewer, String ruleCode, DivisionCode within) {
        return countsByChild(open(viewer, within).and(RECORDED_FINDING.RULE_CODE.eq(ruleCode)), within);
    }

    @Override
    public Map<String, Long> countsByAuthority(Viewer viewer, String ruleCode, DivisionCode within, int limit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Field<String> name = DSL.coalesce(IMPLEMENTATION.DEPT_NAME, DSL.inline(""));
        db.select(name, DSL.count())
                .from(RECORDED_FINDING)
                .join(IMPLEMENTATION)
                .on(IMPLEMENTATION.ID.eq(RECORDED_FINDING.IMPLEMENTATION_ID))
                .where(open(viewer, within).and(RECORDED_FINDING.RULE_CODE.eq(ruleCode)))
                .groupBy(name)
                .orderBy(DSL.count().desc(), name)
                .limit(limit)
                .forEach(r -> counts.put(r.value1(), r.value2().longValue()));
        return counts;
    }

    @Override
    public void keepRun(Viewer viewer, DivisionCode within, long items, Map<String, Long> findingsByRule) {
        new RuleRuns(database).keep(viewer, within, items, findingsByRule);
    }

    @Override
    public List<KeptRun> latestRuns(Viewer viewer, DivisionCode within, int limit) {
        return new RuleRuns(database).latest(viewer, within, limit);
    }

    private Map<DivisionCode, Long> countsByChild(Condition condition, DivisionCode within) {
        int length = childPrefixLength(within);
        Field<String> child =
                DSL.substring(RECORDED_FINDING.DIVISION_CODE.coerce(String.class), DSL.inline(1), DSL.inline(length));
        Map<DivisionCode, Long> counts = new TreeMap<>();
        db.select(child, DSL.count())
                .from(RECORDED_FINDING)
                .where(condition)
                .groupBy(child)
                .forEach(r -> counts.merge(
                        new DivisionCode(r.value1() + "0".repeat(12 - length)),
                        r.value2().longValue(),
                        Long::sum));
        return counts;
    }

    private static int childPrefixLength(DivisionCode within) {
        return switch (within.prefix().length()) {
            case 2 -> 4;
            case 4 -> 6;
            case 6 -> 9;
            default -> 12;
        };
    }

    @Override
    public Map<Long, Set<String>> waived(Viewer viewer, DivisionCode within, LocalDate on) {
        Map<Long, Set<String>> waived = new HashMap<>();
        db.select(WAIVER.IMPLEMENTATION_ID, WAIVER.RULE_CODE)
                .from(WAIVER)
                .join(IMPLEMENTATION)
                .on(IMPLEMENTATION.ID.eq(WAIVER.IMPLEMENTATION_ID))
                .where(WAIVER.UNTIL.ge(on))
                .and(Scope.of(viewer, IMPLEMENTATION.DIVISION_CODE))
                .and(Scope.under(within, IMPLEMENTATION.DIVISION_CODE))
                .forEach(r -> waived.computeIfAbsent(r.value1(), id -> new HashSet<>())
                        .add(r.value2()));
        return waived;
    }

    @Override
    public Waiver waive(Viewer viewer, String ruleCode, long implementationId, String reason, LocalDate until) {
        return db.transactionResult(
                c -> new WaiverRows(c.dsl(), viewer, database.now()).add(ruleCode, implementationId, reason, until));
    }

    @Override
    public boolean takeBack(Viewer viewer, long waiverId) {
        return db.transactionResult(c -> new WaiverRows(c.dsl(), viewer, database.now()).remove(waiverId));
    }
}
