package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/**
 * Counts what divisions are asked for and what they answered. Answers given are counted; what was asked is reckoned from
 * the levels that items list, without walking the rows.
 */
final class ExpectedCounts {

    private static final Field<Integer> COUNT = DSL.count().as("answers");

    private final DSLContext db;
    private final Divisions divisions;

    ExpectedCounts(DSLContext db, Divisions divisions) {
        this.db = db;
        this.divisions = divisions;
    }

    /** How many rows there are with each answer; silence is an answer. */
    Map<ClaimAnswer, Long> answers(List<DivisionCode> reached, ExpectedFilter filter) {
        Map<ClaimAnswer, Long> all = counts(reached, filter);
        Boolean implemented = filter.implemented();
        if (implemented == null || reached.isEmpty()) {
            return all;
        }
        Map<ClaimAnswer, Long> there = implementedCounts(reached, filter);
        if (implemented) {
            return there;
        }
        there.forEach((answer, count) -> all.merge(answer, -count, Long::sum));
        return all;
    }

    /** Answers given are counted; silence is what is left of all rows. */
    private Map<ClaimAnswer, Long> counts(List<DivisionCode> reached, ExpectedFilter filter) {
        Map<ClaimAnswer, Long> counts = new EnumMap<>(ClaimAnswer.class);
        long given = 0;
        for (Record row : answersBy(reached, filter).fetch()) {
            ClaimAnswer answer = ClaimAnswer.valueOf(row.get(CLAIM.ANSWER));
            long count = row.get(COUNT);
            if (answer != ClaimAnswer.UNKNOWN) {
                counts.merge(answer, count, Long::sum);
                given += count;
            }
        }
        long rows = 0;
        Map<String, Map<String, Long>> items = itemsByDepartmentAndLevels(filter);
        for (DivisionCode division : reached) {
            for (Map<String, Long> byLevels : items.values()) {
                rows += askedOf(division, byLevels);
            }
        }
        counts.put(ClaimAnswer.UNKNOWN, rows - given);
        return counts;
    }

    private Map<ClaimAnswer, Long> implementedCounts(List<DivisionCode> reached, ExpectedFilter filter) {
        Map<ClaimAnswer, Long> counts = new EnumMap<>(ClaimAnswer.class);
        var there = DSL.selectDistinct(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE)
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.DIVISION_CODE.in(reached))
                .and(IMPLEMENTATION.STANDARD_ID.isNotNull())
                .asTable("there");
        Field<Long> standard = Objects.requireNonNull(there.field(IMPLEMENTATION.STANDARD_ID));
        Field<DivisionCode> division = Objects.requireNonNull(there.field(IMPLEMENTATION.DIVISION_CODE));
        Field<String> answer = DSL.coalesce(CLAIM.ANSWER, DSL.inline(ClaimAnswer.UNKNOWN.name()));
        db.select(answer, DSL.count())
                .from(there)
                .join(STANDARD_ITEM)
                .on(STANDARD_ITEM.ID.eq(standard))
                .join(STANDARD_SNAPSHOT)
                .on(ExpectedRows.inForce())
                .join(ITEM_NAME)
                .on(ExpectedRows.named())
                .leftJoin(CLAIM)
                .on(CLAIM.STANDARD_ID.eq(standard).and(CLAIM.DIVISION_CODE.eq(division)))
                .where(ExpectedRows.asked(reached, division))
                .and(ExpectedRows.items(filter))
                .groupBy(answer)
                .forEach(r ->
                        counts.merge(ClaimAnswer.valueOf(r.value1()), r.value2().longValue(), Long::sum));
        return counts;
    }

    Map<DivisionCode, ClaimProgress> byDivision(List<DivisionCode> reached, ExpectedFilter filter) {
        List<DivisionCode> withZones = new ArrayList<>(reached);
        if (!reached.isEmpty() && filter.below()) {
            Reach.under(divisions, filter.within()).stream()
                    .filter(Division::functionalZone)
                    .map(Division::code)
                    .forEach(withZones::add);
        }
        Map<DivisionCode, Map<ClaimAnswer, Long>> given = new HashMap<>();
        for (Record row : answersBy(withZones, filter, CLAIM.DIVISION_CODE).fetch()) {
            given.computeIfAbsent(row.get(CLAIM.DIVISION_CODE), code -> new EnumMap<>(ClaimAnswer.class))
                    .merge(
                            ClaimAnswer.valueOf(row.get(CLAIM.ANSWER)),
                            row.get(COUNT).longValue(),
                            Long::sum);
        }
        Map<String, Map<String, Long>> items = itemsByDepartmentAndLevels(filter);
        Map<DivisionCode, ClaimProgress> progress = new TreeMap<>();
        for (DivisionCode division : withZones) {
            Map<ClaimAnswer, Long> answers = given.getOrDefault(division, Map.of());
            boolean zone =
                    divisions.find(division).map(Division::functionalZone).orElse(false);
            if (zone) {
                if (!answers.isEmpty() || !filter.below()) {
                    progress.put(division, new ClaimProgress(0, answers));
                }
                continue;
            }
            long asked = items.values().stream()
                    .mapToLong(byLevels -> askedOf(division, byLevels))
                    .sum();
            progress.put(division, new ClaimProgress(asked, answers));
        }
        return progress;
    }

    Map<String, ClaimProgress> byDepartment(List<DivisionCode> reached, ExpectedFilter filter) {
        Map<String, Map<ClaimAnswer, Long>> given = new HashMap<>();
        for (Record row :
                answersBy(reached, filter, STANDARD_ITEM.DEPARTMENT_CODE).fetch()) {
            given.computeIfAbsent(
                            Objects.requireNonNullElse(row.get(STANDARD_ITEM.DEPARTMENT_CODE), ""),
                            code -> new EnumMap<>(ClaimAnswer.class))
                    .merge(
                            ClaimAnswer.valueOf(row.get(CLAIM.ANSWER)),
                            row.get(COUNT).longValue(),
                            Long::sum);
        }
        Map<String, ClaimProgress> progress = new TreeMap<>();
        itemsByDepartmentAndLevels(filter).forEach((department, byLevels) -> {
            long asked = 0;
            for (DivisionCode division : reached) {
                if (!divisions.find(division).map(Division::functionalZone).orElse(false)) {
                    asked += askedOf(division, byLevels);
                }
            }
            progress.put(department, new ClaimProgress(asked, given.getOrDefault(department, Map.of())));
        });
        return progress;
    }

    private ResultQuery<Record> answersBy(List<DivisionCode> reached, ExpectedFilter filter, Field<?>... groups) {
        List<Field<?>> by = new ArrayList<>(List.of(groups));
        by.add(CLAIM.ANSWER);
        List<Field<?>> shown = new ArrayList<>(by);
        shown.add(COUNT);
        return db.select(shown)
                .from(CLAIM)
                .join(STANDARD_ITEM)
                .on(STANDARD_ITEM.ID.eq(CLAIM.STANDARD_ID))
                .join(STANDARD_SNAPSHOT)
                .on(ExpectedRows.inForce())
                .join(ITEM_NAME)
                .on(ExpectedRows.named())
                .where(ExpectedRows.asked(reached, CLAIM.DIVISION_CODE))
                .and(ExpectedRows.items(filter))
                .groupBy(by);
    }

    /** How many items each department has, by the levels they list; a catalog has a few thousand items. */
    private Map<String, Map<String, Long>> itemsByDepartmentAndLevels(ExpectedFilter filter) {
        Map<String, Map<String, Long>> items = new TreeMap<>();
        db.select(STANDARD_ITEM.DEPARTMENT_CODE, STANDARD_SNAPSHOT.USE_LEVELS, DSL.count())
                .from(STANDARD_ITEM)
                .join(STANDARD_SNAPSHOT)
                .on(ExpectedRows.inForce())
                .join(ITEM_NAME)
                .on(ExpectedRows.named())
                .where(ExpectedRows.items(filter))
                .and(STANDARD_SNAPSHOT.USE_LEVELS.isNotNull())
                .groupBy(STANDARD_ITEM.DEPARTMENT_CODE, STANDARD_SNAPSHOT.USE_LEVELS)
                .forEach(r -> items.computeIfAbsent(Objects.requireNonNullElse(r.value1(), ""), code -> new HashMap<>())
                        .merge(r.value2(), r.value3().longValue(), Long::sum));
        return items;
    }

    private static long askedOf(DivisionCode division, Map<String, Long> itemsByLevels) {
        String level = division.level().code();
        long asked = 0;
        for (Map.Entry<String, Long> levels : itemsByLevels.entrySet()) {
            if (levels.getKey().contains(level)) {
                asked += levels.getValue();
            }
        }
        return asked;
    }
}
