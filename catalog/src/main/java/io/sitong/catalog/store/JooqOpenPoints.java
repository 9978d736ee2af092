package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.GAP;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.STANDARD_DRIFT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.OpenPoints;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqOpenPoints implements OpenPoints {

    private final Database database;
    private final DSLContext db;
    private final GapUpkeep upkeep;

    JooqOpenPoints(Database database, GapUpkeep upkeep) {
        this.database = database;
        this.db = database.db();
        this.upkeep = upkeep;
    }

    @Override
    public Map<DivisionCode, Long> gaps(Viewer viewer, long listId, DivisionCode within, @Nullable GapCause cause) {
        upkeep.beforeReading();
        Condition open = Scope.of(viewer, within, GAP.DIVISION_CODE)
                .and(GAP.LIST_ID.eq(listId))
                .and(GAP.CLOSED_AT.isNull());
        return counts(GAP, GAP.DIVISION_CODE, cause == null ? open : open.and(GAP.CAUSE.eq(cause.name())));
    }

    @Override
    public Map<DivisionCode, Long> findings(Viewer viewer, DivisionCode within, @Nullable String ruleCode) {
        Condition scope = Scope.of(viewer, within, ITEM_FINDINGS.DIVISION_CODE);
        Map<DivisionCode, Long> counts = new TreeMap<>();
        new FindingCounts(db, database.today())
                .by(
                        ITEM_FINDINGS.DIVISION_CODE.coerce(String.class),
                        ruleCode == null ? scope : scope.and(FINDING_PROFILE_ROW.RULE_CODE.eq(ruleCode)))
                .forEach((division, count) -> counts.put(new DivisionCode(division), count));
        return counts;
    }

    @Override
    public Map<DivisionCode, Long> changes(Viewer viewer, DivisionCode within) {
        return counts(
                STANDARD_DRIFT,
                STANDARD_DRIFT.DIVISION_CODE,
                Scope.of(viewer, within, STANDARD_DRIFT.DIVISION_CODE)
                        .and(STANDARD_DRIFT.STATE.eq(DriftState.OPEN.name())));
    }

    @Override
    public Movement gapMovement(Viewer viewer, long listId, DivisionCode within, Instant from, Instant to) {
        upkeep.beforeReading();
        Condition listed = Scope.of(viewer, within, GAP.DIVISION_CODE).and(GAP.LIST_ID.eq(listId));
        return new Movement(
                db.fetchCount(GAP, listed.and(during(GAP.OPENED_AT, from, to))),
                db.fetchCount(GAP, listed.and(during(GAP.CLOSED_AT, from, to))));
    }

    private static Condition during(Field<Instant> moment, Instant from, Instant to) {
        return moment.ge(from).and(moment.lt(to));
    }

    private Map<DivisionCode, Long> counts(Table<?> table, Field<DivisionCode> division, Condition condition) {
        Map<DivisionCode, Long> counts = new TreeMap<>();
        db.select(division, DSL.count())
                .from(table)
                .where(condition)
                .groupBy(division)
                .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        return counts;
    }
}
