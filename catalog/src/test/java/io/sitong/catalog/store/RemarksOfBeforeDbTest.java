package io.sitong.catalog.store;

import static io.sitong.catalog.intake.Remark.Source.FINDING;
import static io.sitong.catalog.intake.Remark.Source.PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.Remark;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** A database that was filled when every remark on a sent file was a row of its own. */
class RemarksOfBeforeDbTest {

    private static final Viewer CLERK = new Viewer(1, "经办人", Role.LOCALITY, new DivisionCode("150102000000"));
    private static final String BEFORE = """
            insert into sent_file (id, division_code, file_name, stored_as, size_bytes, state, sender_id, sent_by, sent_at,
                changed_at, words, rows_of_words, options_json) values
                (5, '150102000000', '表.xlsx', 'x', 1, 'ACCEPTED', 1, '经办人', now(), now(), 0, 0, '{}');
            insert into waiting_remark values
                (5, 0, 1, 'PROBLEM', 'HEADER', 1, '表', 1, 3, null, '备' || chr(31) || '注', '没有对应的字段', ''),
                (5, 7, 1, 'PROBLEM', 'DOUBLED', 3, '表', 8, 2, 'CATALOG_CODE', '000114010000', '编码重复', '首次出现在 “表”!B3'),
                (5, 7, 2, 'FINDING', 'O02', 2, '表', 8, 0, 'TOPIC', '', '没有主题分类', '选一个'),
                (5, 9, 1, 'FINDING', 'O02', 2, '表', 10, 0, 'TOPIC', '', '没有主题分类', '选一个')
            """;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyRemarkOnAnAcceptedFileIsStillThereForItsMarkedWorkbook(TestDatabase product) throws Exception {
        DataSource source = product.create();
        upToTheChange(source);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : BEFORE.split(";")) {
                statement.execute(sql);
            }
        }

        Stores stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC));

        List<Remark> remarks = new ArrayList<>();
        stores.waitingRows().eachRemark(CLERK, 5, remarks::add);
        assertThat(remarks)
                .containsExactly(
                        new Remark(0, PROBLEM, "HEADER", 1, "表", 1, 3, null, "备 注", "没有对应的字段", ""),
                        new Remark(
                                7,
                                PROBLEM,
                                "DOUBLED",
                                3,
                                "表",
                                8,
                                2,
                                "CATALOG_CODE",
                                "000114010000",
                                "编码重复",
                                "首次出现在 “表”!B3"),
                        new Remark(7, FINDING, "O02", 2, "表", 8, 0, "TOPIC", "", "没有主题分类", "选一个"),
                        new Remark(9, FINDING, "O02", 2, "表", 10, 0, "TOPIC", "", "没有主题分类", "选一个"));
        assertThat(stores.waitingRows().totals(CLERK, 5).findings()).isEqualTo(Map.of("O02", 2));
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
            liquibase.update(changes.indexOf("092-waiting-remarks"), new Contexts(), new LabelExpression());
        }
    }
}
