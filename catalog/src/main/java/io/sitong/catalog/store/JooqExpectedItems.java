package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.DIVISION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.claim.ExpectedItems;
import io.sitong.catalog.claim.Held;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqExpectedItems implements ExpectedItems {

    /** Divisions looked through for one page at first; doubled while nothing is found. */
    private static final int FIRST_BLOCK = 8;

    private static final int LARGEST_BLOCK = 256;
    private static final char BETWEEN = ' ';

    private final DSLContext db;
    private final Divisions divisions;

    JooqExpectedItems(Database database, Divisions divisions) {
        this.db = database.db();
        this.divisions = divisions;
    }

    @Override
    public Page<ExpectedItem> page(Viewer viewer, ExpectedFilter filter, PageRequest request) {
        List<ExpectedItem> rows = page(db, viewer, filter, request.after(), request.size() + 1);
        Page<ExpectedItem> page = Pages.of(rows, request, JooqExpectedItems::keyset);
        return new Page<>(new HeldBeside(db).add(page.rows()), page.next());
    }

    static Keyset keyset(ExpectedItem row) {
        return new Keyset(row.division().value() + BETWEEN + row.catalogCode(), row.standardId());
    }

    /** Rows after a place, without what is held beside; reads a few divisions at a time, more where they hold little. */
    List<ExpectedItem> page(DSLContext from, Viewer viewer, ExpectedFilter filter, @Nullable Keyset after, int limit) {
        List<DivisionCode> reached = Reach.of(divisions, viewer, filter);
        int at = 0;
        Condition onwards = DSL.noCondition();
        if (after != null) {
            String[] last = after.sortValue().split(" ", 2);
            DivisionCode division = new DivisionCode(last[0]);
            at = firstFrom(reached, division);
            onwards = DIVISION.CODE
                    .gt(division)
                    .or(ExpectedRows.CODE
                            .gt(last[1])
                            .or(ExpectedRows.CODE.eq(last[1]).and(STANDARD_ITEM.ID.gt(after.id()))));
        }
        List<ExpectedItem> rows = new ArrayList<>();
        int size = FIRST_BLOCK;
        while (rows.size() < limit && at < reached.size()) {
            List<DivisionCode> block = reached.subList(at, Math.min(reached.size(), at + size));
            rows.addAll(fetch(from, filter, block, onwards, limit - rows.size()));
            at += block.size();
            size = Math.min(LARGEST_BLOCK, size * 2);
        }
        return rows;
    }

    private static int firstFrom(List<DivisionCode> reached, DivisionCode division) {
        int found = java.util.Collections.binarySearch(reached, division);
        return found < 0 ? -found - 1 : found;
    }

    private static List<ExpectedItem> fetch(
            DSLContext from, ExpectedFilter filter, List<DivisionCode> block, Condition onwards, int limit) {
        boolean silenceWanted = filter.answers().isEmpty() || filter.answers().contains(ClaimAnswer.UNKNOWN);
        Condition condition = ExpectedRows.asked(block, DIVISION.CODE)
                .and(ExpectedRows.items(filter))
                .and(ExpectedRows.answers(filter))
                .and(onwards);
        Boolean implemented = filter.implemented();
        if (implemented != null) {
            Condition there = ExpectedRows.implemented(DIVISION.CODE);
            condition = condition.and(implemented ? there : DSL.not(there));
        }
        return select(from, silenceWanted)
                .where(condition)
                .orderBy(DIVISION.CODE, ExpectedRows.CODE, STANDARD_ITEM.ID)
                .limit(limit)
                .fetch(JooqExpectedItems::read);
    }

    private static SelectJoinStep<Record> select(DSLContext from, boolean silenceWanted) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(CLAIM.fields()));
        fields.addAll(List.of(
                DIVISION.CODE,
                STANDARD_ITEM.ID,
                STANDARD_ITEM.DEPARTMENT_CODE,
                ExpectedRows.CODE,
                STANDARD_SNAPSHOT.TASK_TYPE,
                ITEM_NAME.NAME));
        SelectJoinStep<Record> joined = from.select(fields)
                .from(STANDARD_ITEM)
                .join(STANDARD_SNAPSHOT)
                .on(ExpectedRows.inForce())
                .join(ITEM_NAME)
                .on(ExpectedRows.named())
                .crossJoin(DIVISION);
        Condition said = CLAIM.STANDARD_ID.eq(STANDARD_ITEM.ID).and(CLAIM.DIVISION_CODE.eq(DIVISION.CODE));
        return silenceWanted
                ? joined.leftJoin(CLAIM).on(said)
                : joined.join(CLAIM).on(said);
    }

    private static ExpectedItem read(Record row) {
        return new ExpectedItem(
                row.get(STANDARD_ITEM.ID),
                row.get(DIVISION.CODE),
                row.get(ITEM_NAME.NAME),
                row.get(ExpectedRows.CODE),
                Objects.requireNonNullElse(row.get(STANDARD_ITEM.DEPARTMENT_CODE), ""),
                Objects.requireNonNullElse(row.get(STANDARD_SNAPSHOT.TASK_TYPE), ""),
                ClaimTable.readIfThere(row),
                Held.NOTHING);
    }

    @Override
    public List<ExpectedItem> find(Viewer viewer, Collection<ClaimPlace> places) {
        Set<ClaimPlace> wanted = new LinkedHashSet<>(places);
        Map<ClaimPlace, ExpectedItem> found = new HashMap<>();
        for (List<ClaimPlace> block : Blocks.of(wanted, 500)) {
            Set<DivisionCode> where = new TreeSet<>();
            block.stream().map(ClaimPlace::division).filter(viewer::maySee).forEach(where::add);
            Condition condition = ExpectedRows.asked(where, DIVISION.CODE)
                    .and(STANDARD_ITEM.ID.in(
                            block.stream().map(ClaimPlace::standardId).toList()));
            new HeldBeside(db)
                    .add(select(db, true).where(condition).fetch(JooqExpectedItems::read).stream()
                            .filter(row -> wanted.contains(row.place()))
                            .toList())
                    .forEach(row -> found.put(row.place(), row));
        }
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public Map<ClaimAnswer, Long> counts(Viewer viewer, ExpectedFilter filter) {
        return new ExpectedCounts(db, divisions).answers(Reach.of(divisions, viewer, filter), filter);
    }

    @Override
    public Map<DivisionCode, ClaimProgress> byDivision(Viewer viewer, ExpectedFilter filter) {
        return new ExpectedCounts(db, divisions).byDivision(Reach.of(divisions, viewer, filter), filter);
    }

    @Override
    public Map<String, ClaimProgress> byDepartment(Viewer viewer, ExpectedFilter filter) {
        return new ExpectedCounts(db, divisions).byDepartment(Reach.of(divisions, viewer, filter), filter);
    }
}
