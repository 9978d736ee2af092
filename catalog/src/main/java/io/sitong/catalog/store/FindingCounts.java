package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FINDING_PROFILE_ROW;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_FINDINGS;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/**
 * Counts open findings: those that are said, less those that waivers let stand on a day. Waivers are few: looking each
 * finding up among them would take longer than counting both.
 */
final class FindingCounts {

    private static final Field<BigDecimal> FINDINGS = DSL.sum(FINDING_PROFILE_ROW.FINDINGS);

    private final DSLContext db;
    private final LocalDate today;

    FindingCounts(DSLContext db, LocalDate today) {
        this.db = db;
        this.today = today;
    }

    /** By something that {@code item_findings} or {@code finding_profile_row} says. */
    Map<String, Long> by(Field<String> key, Condition condition) {
        return open(key, condition, said(key));
    }

    /** By something that {@code implementation} says. */
    Map<String, Long> byItems(Field<String> key, Condition condition) {
        return open(
                key,
                condition,
                said(key).join(IMPLEMENTATION).on(IMPLEMENTATION.ID.eq(ITEM_FINDINGS.IMPLEMENTATION_ID)));
    }

    private SelectJoinStep<Record2<String, BigDecimal>> said(Field<String> key) {
        return db.select(key, FINDINGS)
                .from(FINDING_PROFILE_ROW)
                .join(ITEM_FINDINGS)
                .on(ITEM_FINDINGS.PROFILE_ID.eq(FINDING_PROFILE_ROW.PROFILE_ID));
    }

    private Map<String, Long> open(
            Field<String> key, Condition condition, SelectJoinStep<Record2<String, BigDecimal>> said) {
        Map<String, Long> open = new TreeMap<>();
        said.where(condition)
                .groupBy(key)
                .forEach(row -> open.put(row.value1(), row.value2().longValue()));
        var waivers = db.selectDistinct(WAIVER.IMPLEMENTATION_ID, WAIVER.RULE_CODE)
                .from(WAIVER)
                .where(WAIVER.UNTIL.ge(today))
                .asTable("waivers");
        db.select(key, FINDINGS)
                .from(waivers)
                .join(ITEM_FINDINGS)
                .on(ITEM_FINDINGS.IMPLEMENTATION_ID.eq(waivers.field(WAIVER.IMPLEMENTATION_ID)))
                .join(FINDING_PROFILE_ROW)
                .on(FINDING_PROFILE_ROW.PROFILE_ID.eq(ITEM_FINDINGS.PROFILE_ID))
                .and(FINDING_PROFILE_ROW.RULE_CODE.eq(waivers.field(WAIVER.RULE_CODE)))
                .join(IMPLEMENTATION)
                .on(IMPLEMENTATION.ID.eq(ITEM_FINDINGS.IMPLEMENTATION_ID))
                .where(condition)
                .groupBy(key)
                .forEach(row -> open.merge(row.value1(), -row.value2().longValue(), Long::sum));
        open.values().removeIf(count -> count == 0);
        return open;
    }
}
