package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.RULE_RUN;
import static io.sitong.catalog.store.db.Tables.RULE_RUN_COUNT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.KeptRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** What runs of the rules counted. */
final class RuleRuns {

    private final Database database;
    private final DSLContext db;

    RuleRuns(Database database) {
        this.database = database;
        this.db = database.db();
    }

    void keep(Viewer viewer, DivisionCode within, long items, Map<String, Long> findingsByRule) {
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            long id = Objects.requireNonNull(tx.insertInto(RULE_RUN)
                    .set(RULE_RUN.DIVISION_CODE, within)
                    .set(RULE_RUN.RUN_BY, viewer.name())
                    .set(RULE_RUN.RUN_AT, database.now())
                    .set(RULE_RUN.ITEMS, items)
                    .returning(RULE_RUN.ID)
                    .fetchOne(RULE_RUN.ID));
            findingsByRule.forEach((rule, findings) -> tx.insertInto(RULE_RUN_COUNT)
                    .set(RULE_RUN_COUNT.RUN_ID, id)
                    .set(RULE_RUN_COUNT.RULE_CODE, rule)
                    .set(RULE_RUN_COUNT.FINDINGS, findings)
                    .execute());
        });
    }

    List<KeptRun> latest(Viewer viewer, DivisionCode within, int limit) {
        List<KeptRun> runs = new ArrayList<>();
        db.selectFrom(RULE_RUN)
                .where(Scope.of(viewer, RULE_RUN.DIVISION_CODE))
                .and(RULE_RUN.DIVISION_CODE.eq(within))
                .orderBy(RULE_RUN.ID.desc())
                .limit(limit)
                .forEach(run -> {
                    Map<String, Long> counts = new HashMap<>();
                    db.selectFrom(RULE_RUN_COUNT)
                            .where(RULE_RUN_COUNT.RUN_ID.eq(run.getId()))
                            .forEach(count -> counts.put(count.getRuleCode(), count.getFindings()));
                    runs.add(new KeptRun(
                            run.getId(),
                            run.getDivisionCode(),
                            run.getRunBy(),
                            run.getRunAt(),
                            run.getItems(),
                            counts));
                });
        return runs;
    }
}
