package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.RULE_WEIGHT;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.finding.DecidedWeight;
import io.sitong.catalog.finding.DecidedWeights;
import io.sitong.catalog.store.db.tables.records.RuleWeightRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqDecidedWeights implements DecidedWeights {

    static final String ENTITY = "rule-weight";

    private final Database database;
    private final DSLContext db;

    JooqDecidedWeights(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public List<DecidedWeight> all() {
        return db.selectFrom(RULE_WEIGHT).orderBy(RULE_WEIGHT.RULE_CODE).fetch(JooqDecidedWeights::weight);
    }

    private static DecidedWeight weight(RuleWeightRecord r) {
        return new DecidedWeight(
                r.getId(), r.getRuleCode(), r.getSeverity(), r.getReason(), r.getDecidedBy(), r.getDecidedAt());
    }

    @Override
    public DecidedWeight decide(Viewer viewer, String ruleCode, String severity, String reason) {
        mustWeigh(viewer);
        String why = Objects.requireNonNull(ColumnText.whole(reason));
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            RuleWeightRecord before = stored(tx, ruleCode);
            tx.insertInto(RULE_WEIGHT)
                    .set(RULE_WEIGHT.RULE_CODE, ruleCode)
                    .set(RULE_WEIGHT.SEVERITY, severity)
                    .set(RULE_WEIGHT.REASON, why)
                    .set(RULE_WEIGHT.DECIDED_BY, viewer.name())
                    .set(RULE_WEIGHT.DECIDED_AT, now)
                    .onConflict(RULE_WEIGHT.RULE_CODE)
                    .doUpdate()
                    .set(RULE_WEIGHT.SEVERITY, severity)
                    .set(RULE_WEIGHT.REASON, why)
                    .set(RULE_WEIGHT.DECIDED_BY, viewer.name())
                    .set(RULE_WEIGHT.DECIDED_AT, now)
                    .execute();
            DecidedWeight decided = weight(Objects.requireNonNull(stored(tx, ruleCode)));
            AuditLog.by(viewer, now)
                    .changes(
                            "decide",
                            ENTITY,
                            decided.id(),
                            null,
                            List.of(new FieldChange(
                                    ruleCode,
                                    before == null ? null : said(before.getSeverity(), before.getReason()),
                                    said(severity, why))))
                    .write(tx);
            return decided;
        });
    }

    @Override
    public void withdraw(Viewer viewer, String ruleCode, String reason) {
        mustWeigh(viewer);
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            RuleWeightRecord old = stored(tx, ruleCode);
            if (old == null) {
                return;
            }
            tx.deleteFrom(RULE_WEIGHT).where(RULE_WEIGHT.ID.eq(old.getId())).execute();
            AuditLog.by(viewer, database.now())
                    .changes(
                            "withdraw",
                            ENTITY,
                            old.getId(),
                            null,
                            List.of(new FieldChange(ruleCode, said(old.getSeverity(), old.getReason()), reason)))
                    .write(tx);
        });
    }

    private static @Nullable RuleWeightRecord stored(DSLContext tx, String ruleCode) {
        return tx.selectFrom(RULE_WEIGHT)
                .where(RULE_WEIGHT.RULE_CODE.eq(ruleCode))
                .fetchOne();
    }

    private static String said(String severity, String reason) {
        return severity + "：" + reason;
    }

    private static void mustWeigh(Viewer viewer) {
        if (!viewer.mayWeighRules()) {
            throw new NotYourDivision(viewer.name() + "不能调整规则的严重程度");
        }
    }
}
