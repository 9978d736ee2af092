package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that was filled when every finding was a row of its own. */
class FindingsOfBeforeDbTest {

    private static final DivisionCode XINCHENG = new DivisionCode("150102000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, new DivisionCode("150000000000"));
    private static final String BEFORE = """
            insert into recorded_finding (rule_code, severity, division_code, implementation_id, item_name, field_key,
                message, waived_until) values
                ('N03', 'error', '150102000000', 7, '甲', 'TASK_NAME', '名称含“市级”', null),
                ('M04', 'warning', '150102000000', 7, '甲', 'MATERIALS', '材料一', date '2027-01-01'),
                ('M04', 'warning', '150102000000', 7, '甲', 'MATERIALS', '材料二', date '2027-01-01'),
                ('M04', 'info', '150103000000', 12, '乙', null, '材料三', null);
            insert into waiver (rule_code, implementation_id, reason, granted_by, until)
                values ('M04', 7, '法定如此', '政务服务局', date '2027-01-01')
            """;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyFindingIsThereAndCountsAndTheNextRunGoesOn(TestDatabase product) throws Exception {
        DataSource source = product.create();
        upToTheChange(source);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : BEFORE.split(";")) {
                statement.execute(sql);
            }
        }

        Stores stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC));

        var findings = stores.recordedFindings();
        assertThat(findings.ofImplementation(BUREAU, 7))
                .extracting(RecordedFinding::ruleCode, RecordedFinding::field, RecordedFinding::message)
                .containsExactly(
                        tuple("N03", "TASK_NAME", "名称含“市级”"),
                        tuple("M04", "MATERIALS", "材料一"),
                        tuple("M04", "MATERIALS", "材料二"));
        assertThat(findings.ofImplementation(BUREAU, 12))
                .extracting(RecordedFinding::severity, RecordedFinding::field)
                .containsExactly(tuple("info", null));
        assertThat(findings.countsByRule(BUREAU, null)).isEqualTo(Map.of("N03", 1L, "M04", 1L));
        assertThat(findings.countsByRule(BUREAU, XINCHENG)).isEqualTo(Map.of("N03", 1L));

        findings.replaceFor(
                BUREAU, 7, List.of(new RecordedFinding(0, "N03", "error", XINCHENG, 7, "甲", "TASK_NAME", "又一次")));
        assertThat(findings.countsByRule(BUREAU, null)).isEqualTo(Map.of("N03", 1L, "M04", 1L));
    }

    private static void upToTheChange(DataSource source) throws Exception {
        try (var connection = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        "db/changelog/db.changelog-master.yaml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            List<String> changes = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                    .map(ChangeSet::getId)
                    .toList();
            liquibase.update(changes.indexOf("090-item-findings"), new Contexts(), new LabelExpression());
        }
    }
}
