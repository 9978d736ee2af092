package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.KeptRun;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
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
                        .from(RowsWith.numbers(IMPLEMENTATION.ID, block))
                        .forEach(r -> mustRecord(viewer, r.value1()));
            }
            new FindingWriter(tx).replace(ids, findings);
        });
    }

    private static void mustRecord(Viewer viewer, DivisionCode division) {
        boolean works = viewer.mayEditStandards() || viewer.mayChangeRowsOf(division);
        if (!works || !viewer.maySee(division)) {
            throw new NotYourDivision(viewer.name() + "不能记录 " + division + " 的问题");
        }
    }

    @Override
    public List<RecordedFinding> ofImplementation(Viewer viewer, long implementationId) {
        return pages().all(Scope.of(viewer, ITEM_FINDINGS.DIVISION_CODE), implementationId);
    }

    @Override
    public Map<Long, List<RecordedFinding>> openOf(Viewer viewer, Collection<Long> implementationIds) {
        return pages().open(Scope.of(viewer, ITEM_FINDINGS.DIVISION_CODE), implementationIds);
    }

    @Override
    public Page<RecordedFinding> page(
            Viewer viewer, @Nullable String ruleCode, @Nullable DivisionCode within, PageRequest request) {
        return pages().page(within(viewer, within), ruleCode, request);
    }

    private FindingPages pages() {
        return new FindingPages(db, database.today());
    }

    private FindingCounts counts() {
        return new FindingCounts(db, database.today());
    }

    private static Condition within(Viewer viewer, @Nullable DivisionCode within) {
        return Scope.of(viewer, within, ITEM_FINDINGS.DIVISION_CODE);
    }

    private static Condition within(Viewer viewer, String ruleCode, DivisionCode within) {
        return within(viewer, within).and(FINDING_PROFILE_ROW.RULE_CODE.eq(ruleCode));
    }

    @Override
    public Map<String, Long> countsByRule(Viewer viewer, @Nullable DivisionCode within) {
        return counts().by(FINDING_PROFILE_ROW.RULE_CODE, within(viewer, within));
    }

    @Override
    public Map<DivisionCode, Long> countsByChild(Viewer viewer, DivisionCode within) {
        return countsByChild(within(viewer, within), within);
    }

    @Override
    public Map<DivisionCode, Long> countsByChild(Viewer viewer, String ruleCode, DivisionCode within) {
        return countsByChild(within(viewer, ruleCode, within), within);
    }

    @Override
    public Map<String, Long> countsByAuthority(Viewer viewer, String ruleCode, DivisionCode within, int limit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts()
                .byItems(DSL.coalesce(IMPLEMENTATION.DEPT_NAME, DSL.inline("")), within(viewer, ruleCode, within))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(authority -> counts.put(authority.getKey(), authority.getValue()));
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
                DSL.substring(ITEM_FINDINGS.DIVISION_CODE.coerce(String.class), DSL.inline(1), DSL.inline(length));
        Map<DivisionCode, Long> counts = new TreeMap<>();
        counts().by(child, condition)
                .forEach((prefix, count) ->
                        counts.merge(new DivisionCode(prefix + "0".repeat(12 - length)), count, Long::sum));
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
