package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Decision;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clerk does with a file that was read: look, correct, map, leave out, accept. */
@FrameTest
class SentFileModelTest {

    private static final DivisionCode BANNER = SmallRegion.BANNER;
    private static final Viewer CLERK = new Viewer(7, "其木格", Role.LOCALITY, BANNER);
    private static final Viewer OTHER = new Viewer(8, "娜仁", Role.LOCALITY, BANNER);

    @Autowired
    private SentFileModel.Services services;

    private SentFileModel sent(String name, String table) {
        return SentTables.sent(services, CLERK, BANNER, name, table);
    }

    private static List<WaitingRow> rows(SentFileModel model, RowFilter filter) {
        return model.rows(filter, PageRequest.first(50)).rows();
    }

    private ImportBatch accept(SentFileModel model) {
        BatchOutcome outcome = services.desk().accept(CLERK, model.file().id(), written -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
        return ((BatchOutcome.Done) outcome).batch();
    }

    private static CellLine cell(SentFileModel model, int ordinal, String place) {
        return model.row(ordinal).orElseThrow().cells().stream()
                .filter(cell -> cell.place().cell().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place));
    }

    @Test
    void everyFilterShowsAsManyRowsAsItsFigureSays() {
        SentFileModel model = sent("甲.csv", """
                | 事项名称             | 基本编码     | 事项类型 | 实施主体     | 承诺办结时限 |
                | 骨灰寄存办理         | 152020110000 | 公共服务 | 新城区民政局 | 5个工作日    |
                | 墓地续期办理         | 152020111000 | 公服     | 新城区民政局 | 尽快         |
                |                      | 152020112000 | 公共服务 | 新城区民政局 | 5个工作日    |
                """);
        for (Show each : Show.values()) {
            RowFilter filter = RowFilter.all().showing(each);
            assertThat(rows(model, filter))
                    .as(each.name())
                    .hasSize(each.count(model.totals()))
                    .hasSize(model.count(filter));
        }
        assertThat(rows(model, RowFilter.all().withText("墓地")))
                .extracting(WaitingRow::name)
                .containsExactly("墓地续期办理");
        assertThat(rows(model, RowFilter.all().withCode("UNKNOWN_VALUE")))
                .extracting(WaitingRow::row)
                .containsExactly(3);
        assertThat(model.totals().of(Decision.BLOCKED.name())).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithCellsIsListedApartFromWhatRulesMiss() {
        SentFileModel model = sent("乙.csv", """
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     |
                | 骨灰堂登记   | 152020120000 | 公服     | 新城区民政局 |
                """);
        for (Remark.Source source : Remark.Source.values()) {
            assertThat(model.remarks(new RemarkFilter(source, ""), PageRequest.first(100))
                            .rows())
                    .as(source.name())
                    .hasSize(model.totals().remarks(source))
                    .allSatisfy(remark -> assertThat(remark.source()).isEqualTo(source));
        }
        assertThat(model.remarks(new RemarkFilter(Remark.Source.PROBLEM, ""), PageRequest.first(9))
                        .rows())
                .singleElement()
                .satisfies(remark -> assertThat(remark.found()).isEqualTo("公服"));
    }

    @Test
    void whatIsPastedWhereTheFileHasNoRowIsNotKeptAndSaidSo() {
        SentFileModel model = sent("末行.csv", """
                | 事项名称       | 基本编码     | 事项类型 | 实施主体     |
                | 老年证补领     | 152020130000 | 公服     | 新城区民政局 |
                | 老年证换领     | 152020131000 | 公服     | 新城区民政局 |
                """);
        Map<Place, String> pasted = Map.of(
                new Place("", 2, 3), "公共服务",
                new Place("", 3, 3), "公共服务",
                new Place("", 4, 3), "公共服务",
                new Place("", 5, 3), " ");
        SentFileModel.Corrected done = model.correct(pasted);
        assertThat(done.nowhere()).containsExactly(new Place("", 4, 3));
        assertThat(model.nowhere(done, 4)).contains("4 个值里有 1 个没有放进去", "C4", "到第 3 行为止");
        assertThat(model.correctionCount()).isEqualTo(2);
        assertThat(model.nowhere(model.correct(Map.of(new Place("", 3, 3), "行政许可")), 1))
                .isEmpty();
    }

    @Test
    void aCellCorrectedInPlaceIsReadAgainAndCanBeGivenBack() throws IOException {
        SentFileModel model = sent("丙.csv", """
                | 事项名称       | 基本编码     | 事项类型 | 实施主体     |
                | 老年证补领     | 152020130000 | 公服     | 新城区民政局 |
                """);
        Place place = new Place("", 2, 3);
        assertThat(cell(model, 1, "C2").remarks()).isNotEmpty();

        assertThat(model.correct(Map.of(place, "公共服务")).job()).isEmpty();
        assertThat(cell(model, 1, "C2"))
                .extracting(CellLine::text, CellLine::corrected)
                .containsExactly("公共服务", true);
        assertThat(cell(model, 1, "C2").remarks()).noneMatch(remark -> remark.source() == Remark.Source.PROBLEM);
        assertThat(model.correctionCount()).isEqualTo(1);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        model.writeMarked(marked);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .as("the sender's own text stays")
                    .isEqualTo("公服");
        }

        model.withdraw(Set.of(place));
        assertThat(cell(model, 1, "C2"))
                .extracting(CellLine::text, CellLine::corrected)
                .containsExactly("公服", false);
    }

    @Test
    void aColumnMappedByHandIsRememberedForTheNextFileOfTheSameMakeAndPassedOnAsAFile() {
        String head = "| 事项名称 | 基本编码 | 事项类型 | 实施主体 | 丁栏 |\n";
        SentFileModel first = sent("一月.csv", head + "| 临时救助金发放 | 152005140000 | 行政给付 | 新城区民政局 | 0471-3600001 |");
        assertThat(how(first, "丁栏")).isEqualTo(ColumnReading.How.UNKNOWN);
        first.chooseColumns(Map.of("!E", "LINK_WAY"));
        assertThat(how(first, "丁栏")).isEqualTo(ColumnReading.How.CHOSEN);
        assertThat(cell(first, 1, "E2").key()).isEqualTo("LINK_WAY");
        assertThat(new String(first.mappingFile(), StandardCharsets.UTF_8)).contains("LINK_WAY");
        accept(first);

        SentFileModel second = sent("二月.csv", head + "| 临时救助金停发 | 152005141000 | 行政给付 | 新城区民政局 | 0471-3600002 |");
        assertThat(second.options().remembered()).isTrue();
        assertThat(how(second, "丁栏")).isEqualTo(ColumnReading.How.CHOSEN);

        SentFileModel ofAnother = SentTables.sent(
                services,
                new Viewer(9, "乌日娜", Role.LOCALITY, SmallRegion.OTHER_BANNER),
                SmallRegion.OTHER_BANNER,
                "二月.csv",
                head + "| 临时救助金停发 | 152005141000 | 行政给付 | 东河区民政局 | 0472-3600002 |");
        assertThat(how(ofAnother, "丁栏")).as("another sender means his own").isEqualTo(ColumnReading.How.UNKNOWN);
        ofAnother.useMapping(first.mappingFile());
        assertThat(how(ofAnother, "丁栏")).as("until the mapping is passed on").isEqualTo(ColumnReading.How.CHOSEN);
    }

    private static ColumnReading.How how(SentFileModel model, String header) {
        return model.understood().orElseThrow().sheets().getFirst().columns().stream()
                .filter(column -> column.headerText().equals(header))
                .findFirst()
                .orElseThrow()
                .how();
    }

    @Test
    void aHiddenSheetIsReadWhenSomebodyWantsItAndOfferedAgainWithTheNextFile() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("窗口", """
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     |
                | 烈属优待登记 | 152020150000 | 公共服务 | 新城区民政局 |
                """);
        sheets.put("(留底)", """
                | 事项名称     | 基本编码     | 事项类型 | 实施主体     |
                | 烈士墓迁移   | 152020151000 | 公共服务 | 新城区民政局 |
                """);
        byte[] bytes = SentTables.workbook(sheets);
        SentFileModel model = SentTables.sent(services, CLERK, BANNER, "留底.xlsx", bytes);
        assertThat(rows(model, RowFilter.all())).extracting(WaitingRow::name).containsExactly("烈属优待登记");
        assertThat(new FileSummary(model).facts()).contains("共 1 行");

        model.chooseColumns(Map.of("留底!", "x_read"));
        assertThat(rows(model, RowFilter.all())).extracting(WaitingRow::name).containsExactly("烈属优待登记", "烈士墓迁移");
        assertThat(new FileSummary(model).facts()).contains("共 2 行");
        accept(model);

        SentFileModel next = SentTables.sent(services, CLERK, BANNER, "留底2.xlsx", bytes);
        assertThat(next.understood().orElseThrow().skipped())
                .as("never taken silently")
                .extracting(sheet -> sheet.name(), sheet -> sheet.role())
                .containsExactly(tuple("留底", "hidden_data"));
    }

    @Test
    void rowsLeftOutOneByOneOrAsFilteredAreNotWritten() {
        SentFileModel model = sent("丁.csv", """
                | 事项名称       | 基本编码     | 事项类型 | 实施主体     |
                | 甲类低保审核   | 152007160000 | 行政确认 | 新城区民政局 |
                | 乙类低保审核   | 152007161000 | 行政确认 | 新城区民政局 |
                | 特困供养审核   | 152007162000 | 行政确认 | 新城区民政局 |
                """);
        model.leaveOut(1, true);
        assertThat(model.leaveOutAll(RowFilter.all().withText("低保"), true))
                .as("one of the two was left out before")
                .isEqualTo(1);
        assertThat(new FileSummary(model).figures())
                .containsExactly(
                        Map.entry("新增事项", 1L), Map.entry("修改事项", 0L), Map.entry("未勾选，不导入", 2L), Map.entry("不能导入", 0L));
        model.correct(Map.of(new Place("", 4, 1), "特困人员供养审核"));
        assertThat(Show.LEFT_OUT.count(model.totals()))
                .as("a new reading keeps the ticks")
                .isEqualTo(2);

        ImportBatch batch = accept(model);
        assertThat(batch).extracting(ImportBatch::added, ImportBatch::leftOut).containsExactly(1, 2);
        services.batches().undo(CLERK, batch.id());
        assertThat(model.before())
                .as("of the same bytes")
                .extracting(ImportBatch::id)
                .containsExactly(batch.id());
    }

    @Test
    void aFileSentAgainSaysSoAndChangesNothingWhatItHasNoColumnForStays() {
        String table = """
                | 事项名称       | 基本编码     | 事项类型 | 实施主体     | 咨询方式     |
                | 孤儿认定复核   | 152007170000 | 行政确认 | 新城区民政局 | 0471-3600009 |
                """;
        accept(sent("戊.csv", table));
        SentFileModel again = sent("戊再报.csv", table);
        assertThat(rows(again, RowFilter.all()))
                .extracting(WaitingRow::decision)
                .containsExactly("UNTOUCHED");
        assertThat(new FileSummary(again).advice())
                .extracting(FileAdvice::words)
                .satisfiesExactly(
                        before -> assertThat(before).contains("内容完全相同", "其木格"),
                        nothing -> assertThat(nothing).contains("全部 1 行与库中一致"));

        SentFileModel narrow = sent("戊窄.csv", """
                | 事项名称           | 基本编码     | 事项类型 | 实施主体     |
                | 孤儿身份认定复核   | 152007170000 | 行政确认 | 新城区民政局 |
                """);
        assertThat(narrow.row(1).orElseThrow().details().changes())
                .extracting(change -> change.line())
                .containsExactly("事项名称：孤儿认定复核 → 孤儿身份认定复核");
    }

    @Test
    void aValueChangedByOthersIsAConflictOfThreeUntilSomebodyChooses() {
        String head = "| 事项名称 | 基本编码 | 事项类型 | 实施主体 | 咨询方式 |\n";
        String row = "| 收养评估办理 | 152007180000 | 行政确认 | 新城区民政局 | %s |";
        accept(sent("己.csv", head + row.formatted("0471-1000001")));
        long id = implementation("收养评估办理");
        Implementation now = services.implementations().find(OTHER, id).orElseThrow();
        Item changed = now.item().edit().set(ItemField.LINK_WAY, "0471-2000002").build();
        services.implementations()
                .save(
                        OTHER,
                        new Implementation(
                                id, now.version(), BANNER, changed, now.state(), now.basedOn(), now.changedAt()));

        SentFileModel model = sent("己2.csv", head + row.formatted("0471-3000003"));
        Conflict conflict = model.row(1).orElseThrow().details().conflicts().getFirst();
        assertThat(conflict)
                .extracting(Conflict::imported, Conflict::stored, Conflict::sent, Conflict::by)
                .containsExactly("0471-1000001", "0471-2000002", "0471-3000003", "娜仁");
        assertThat(new FileSummary(model).figures()).containsEntry("有未决定的冲突，保留库中的值", 1L);

        model.choose(model.row(1).orElseThrow(), conflict.key(), Conflict.Choice.SENT);
        assertThat(rows(model, RowFilter.all().showing(Show.CONFLICTED))).isEmpty();
        assertThat(new FileSummary(model).figures()).doesNotContainKey("有未决定的冲突，保留库中的值");
        accept(model);
        assertThat(services.implementations()
                        .find(CLERK, id)
                        .orElseThrow()
                        .item()
                        .text(ItemField.LINK_WAY))
                .isEqualTo("0471-3000003");
    }

    private long implementation(String name) {
        long[] found = new long[1];
        services.implementations()
                .forEach(CLERK, ImplementationFilter.all().withText(name), each -> found[0] = each.id());
        return found[0];
    }

    @Test
    void whoMayOnlyLookAcceptsNothing() {
        SentFileModel model = sent("庚.csv", """
                | 事项名称       | 基本编码     | 事项类型 | 实施主体     |
                | 残疾人证换领   | 152020190000 | 公共服务 | 新城区民政局 |
                """);
        assertThat(model.acceptable()).isTrue();
        Viewer reader = new Viewer(11, "查看人员", Role.READER, BANNER);
        SentFileModel seen = new SentFileModel(services, reader, model.file());
        assertThat(seen.totals().rows()).isEqualTo(1);
        assertThat(seen.mayWork()).isFalse();
        assertThat(seen.acceptable()).isFalse();

        model.drop();
        assertThat(seen.reload()).as("gone for everybody").isFalse();
    }
}
