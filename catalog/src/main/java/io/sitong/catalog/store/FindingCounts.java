package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Counts open findings: those that are said, less those that waivers let stand on a day. Waivers are few: looking each
 * finding up among them would take longer than counting both.
 */
final class FindingCounts {

    private final DSLContext db;
    private final LocalDate today;

    FindingCounts(DSLContext db, LocalDate today) {
        this.db = db;
        this.today = today;
    }

    /** By something that {@code item_findings} or {@code finding_profile_row} says. */
    Map<String, Long> by(Field<String> key, Condition condition) {
        return open(key, table -> table, condition);
    }

    /** By something that {@code implementation} says. */
    Map<String, Long> byItems(Field<String> key, Condition condition) {
        return open(
                key,
                table -> table.join(IMPLEMENTATION).on(IMPLEMENTATION.ID.eq(ITEM_FINDINGS.IMPLEMENTATION_ID)),
                condition);
    }

    private Map<String, Long> open(Field<String> key, UnaryOperator<Table<?>> joined, Condition condition) {
        Table<?> said =
                FINDING_PROFILE_ROW.join(ITEM_FINDINGS).on(ITEM_FINDINGS.PROFILE_ID.eq(FINDING_PROFILE_ROW.PROFILE_ID));
        Map<String, Long> open = new TreeMap<>();
        sums(key, joined.apply(said), condition).forEach(row -> open.put(row.value1(), number(row)));
        Table<?> waivers = db.selectDistinct(WAIVER.IMPLEMENTATION_ID, WAIVER.RULE_CODE)
                .from(WAIVER)
                .where(WAIVER.UNTIL.ge(today))
                .asTable("waivers");
        Table<?> waived = said.join(waivers)
                .on(ITEM_FINDINGS.IMPLEMENTATION_ID.eq(waivers.field(WAIVER.IMPLEMENTATION_ID)))
                .and(FINDING_PROFILE_ROW.RULE_CODE.eq(waivers.field(WAIVER.RULE_CODE)));
        sums(key, joined.apply(waived), condition).forEach(row -> open.merge(row.value1(), -number(row), Long::sum));
        open.values().removeIf(count -> count == 0);
        return open;
    }

    private ResultQuery<Record2<String, BigDecimal>> sums(Field<String> key, Table<?> from, Condition condition) {
        return db.select(key, DSL.sum(FINDING_PROFILE_ROW.FINDINGS))
                .from(from)
                .where(condition)
                .groupBy(key);
    }

    private static long number(Record2<String, BigDecimal> row) {
        return row.value2().longValue();
    }
}
