package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.tables.records.ItemFindingsRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads findings one by one, as if each were a row: items first, then what is said of them. */
final class FindingPages {

    private static final int BLOCK = 500;

    /** Up to so many items a rule is asked where it was found; above, items in order are asked for the rule. */
    private static final int FEW = 2_000;

    private static final Field<Long> ITEM = ITEM_FINDINGS.IMPLEMENTATION_ID;

    private final DSLContext db;
    private final LocalDate today;

    FindingPages(DSLContext db, LocalDate today) {
        this.db = db;
        this.today = today;
    }

    /** Open findings by division, item and place. */
    Page<RecordedFinding> page(Condition scope, @Nullable String ruleCode, PageRequest request) {
        Keyset after = request.after();
        Condition condition = scope.and(withOpenFindings(scope, ruleCode));
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(ITEM_FINDINGS.DIVISION_CODE.ge(division))
                    .and(ITEM_FINDINGS.DIVISION_CODE.gt(division).or(ITEM.ge(FindingText.itemOf(after.id()))));
        }
        // one item more, for all findings of the first may have been shown
        List<ItemFindingsRecord> items = db.selectFrom(ITEM_FINDINGS)
                .where(condition)
                .orderBy(ITEM_FINDINGS.DIVISION_CODE, ITEM)
                .limit(request.size() + 2)
                .fetch();
        List<RecordedFinding> rows = openOf(items)
                .filter(f -> ruleCode == null || f.ruleCode().equals(ruleCode))
                .filter(f -> after == null || !isShown(f, after))
                .limit(request.size() + 1L)
                .toList();
        return Pages.of(rows, request, f -> new Keyset(f.division().value(), f.id()));
    }

    private static boolean isShown(RecordedFinding finding, Keyset after) {
        return finding.division().value().equals(after.sortValue()) && finding.id() <= after.id();
    }

    private Condition withOpenFindings(Condition scope, @Nullable String ruleCode) {
        Condition waived = DSL.exists(DSL.selectOne()
                .from(WAIVER)
                .where(WAIVER.IMPLEMENTATION_ID.eq(ITEM))
                .and(WAIVER.RULE_CODE.eq(FINDING_PROFILE_ROW.RULE_CODE))
                .and(WAIVER.UNTIL.ge(today)));
        Condition ofRule = ruleCode == null ? DSL.noCondition() : FINDING_PROFILE_ROW.RULE_CODE.eq(ruleCode);
        Condition open = DSL.exists(DSL.selectOne()
                .from(FINDING_PROFILE_ROW)
                .where(FINDING_PROFILE_ROW.PROFILE_ID.eq(ITEM_FINDINGS.PROFILE_ID))
                .and(ofRule)
                .and(DSL.not(waived)));
        if (ruleCode == null) {
            return open;
        }
        Set<Long> found = db.select(ITEM)
                .from(FINDING_PROFILE_ROW)
                .join(ITEM_FINDINGS)
                .on(ITEM_FINDINGS.PROFILE_ID.eq(FINDING_PROFILE_ROW.PROFILE_ID))
                .where(scope.and(ofRule))
                .limit(FEW + 1)
                .fetchSet(ITEM);
        return found.size() > FEW ? open : AnyOf.numbers(ITEM, found).and(open);
    }

    /** All findings of an item, the waived ones included. */
    List<RecordedFinding> all(Condition scope, long item) {
        return said(db.selectFrom(ITEM_FINDINGS).where(scope.and(ITEM.eq(item))).fetch())
                .toList();
    }

    /** Open findings of some items. */
    Map<Long, List<RecordedFinding>> open(Condition scope, Collection<Long> items) {
        Map<Long, List<RecordedFinding>> open = new HashMap<>();
        for (List<Long> block : Blocks.of(items, BLOCK)) {
            openOf(db.select()
                            .from(RowsWith.numbers(ITEM_FINDINGS.IMPLEMENTATION_ID, block))
                            .where(scope)
                            .fetchInto(ITEM_FINDINGS))
                    .forEach(f -> open.computeIfAbsent(f.implementationId(), id -> new ArrayList<>())
                            .add(f));
        }
        return open;
    }

    private Stream<RecordedFinding> openOf(List<ItemFindingsRecord> items) {
        Map<Long, Set<String>> waived = db.select(WAIVER.IMPLEMENTATION_ID, WAIVER.RULE_CODE)
                .from(RowsWith.numbers(WAIVER.IMPLEMENTATION_ID, numbers(items)))
                .where(WAIVER.UNTIL.ge(today))
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
        return said(items)
                .filter(f ->
                        !waived.getOrDefault(f.implementationId(), Set.of()).contains(f.ruleCode()));
    }

    private Stream<RecordedFinding> said(List<ItemFindingsRecord> items) {
        Map<Long, String> names = db.select(IMPLEMENTATION.ID, ITEM_NAME.NAME)
                .from(RowsWith.numbers(IMPLEMENTATION.ID, numbers(items)))
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .fetchMap(IMPLEMENTATION.ID, ITEM_NAME.NAME);
        return items.stream()
                .flatMap(item -> FindingText.read(
                        item.getFindings(),
                        item.getImplementationId(),
                        item.getDivisionCode(),
                        names.getOrDefault(item.getImplementationId(), ""))
                        .stream());
    }

    private static List<Long> numbers(List<ItemFindingsRecord> items) {
        return items.stream().map(ItemFindingsRecord::getImplementationId).toList();
    }
}
