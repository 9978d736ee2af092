package io.sitong.importer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRowInFull;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.FieldChange;
import io.sitong.rules.book.RuleRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDeskDbTest {

    private static final DivisionCode BANNER = new DivisionCode("150125000000");
    private static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);
    private static final Viewer NEIGHBOUR = new Viewer(8, "清水河县经办人", Role.LOCALITY, new DivisionCode("150124000000"));

    private static final String ROWS = """
            事项名称,基本编码,事项类型,实施主体,承诺办结时限,联系电话号
            居民健康档案查询,152023901000,公共服务,武川县卫生健康委员会,5个工作日,0471-1
            公共场所卫生许可补证,15202390300X,行政许可,武川县卫生健康委员会,3个工作日,0471-2
            献血证补办,152023904000,不知道类型,武川县卫生健康委员会,5-7天,0471-3
            """;

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    private Stores stores;
    private SentBytes bytes;
    private ImportDesk desk;

    @BeforeEach
    void openAnEmptyDatabase() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:desk" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        stores = Stores.open(pool, Clock.systemUTC());
        bytes = new SentBytes(folder.resolve("sent"));
        desk = new ImportDesk(
                new SpreadsheetReader(ImporterSettings.defaults()),
                new SpreadsheetImport(
                        stores.implementations(),
                        stores.standardItems(),
                        stores.authorities(),
                        stores.batches(),
                        new RuleRun(),
                        Clock.systemUTC()),
                stores.batches(),
                new ImportDesk.Intake(stores.sentFiles(), stores.waitingRows(), bytes),
                ImporterSettings.defaults(),
                Clock.systemUTC());
    }

    @AfterEach
    void closeIt() {
        pool.dispose();
    }

    @Test
    void aSentFileIsReadIntoWaitingRowsWithItsRemarks() {
        SentFile file = read(ROWS);
        assertThat(file.state()).isEqualTo(SentFileState.READY);
        assertThat(rows(file)).extracting(WaitingRow::decision).containsExactly("NEW", "NEW", "NEW");
        RowTotals totals = stores.waitingRows().totals(CLERK, file.id());
        assertThat(totals.problems()).containsKeys("UNKNOWN_VALUE");
        // a wrong code is said once, by the rule that also says what to do
        assertThat(totals.problems()).doesNotContainKey("CODE_BAD_STRUCTURE");
        assertThat(totals.findings()).containsEntry("C01", 1);
        assertThat(totals.remarks(null))
                .isEqualTo(rows(file).stream().mapToInt(WaitingRow::remarks).sum() + totals.absentTold());
        assertThat(remarksOf(file, 2)).anySatisfy(remark -> {
            assertThat(remark.code()).isEqualTo("C01");
            assertThat(remark.field()).isEqualTo("CATALOG_CODE");
            assertThat(remark.found()).isEqualTo("15202390300X");
            assertThat(List.of(remark.row(), remark.column())).containsExactly(3, 2);
        });
        assertThat(desk.understood(file).orElseThrow().sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.items()).isEqualTo(3));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aCorrectionIsJudgedByTheSameCodeAndCanBeTakenBack() {
        SentFile file = read(ROWS);
        desk.correct(CLERK, file.id(), Map.of(new Place("", 3, 2), "152023903000", new Place("", 4, 3), "公共服务"));
        assertThat(desk.find(CLERK, file.id()).orElseThrow().stale()).isTrue();
        SentFile corrected = desk.read(CLERK, file.id(), ReadingProgress.silent());
        assertThat(corrected.stale()).isFalse();
        assertThat(remarksOf(file, 2)).extracting(Remark::code).doesNotContain("C01");
        assertThat(inFull(file, 2).after().text(ItemField.CATALOG_CODE)).isEqualTo("152023903000");
        assertThat(inFull(file, 3).after().text(ItemField.TASK_TYPE)).isEqualTo("20");

        desk.withdraw(CLERK, file.id(), Set.of(new Place("", 3, 2)));
        desk.read(CLERK, file.id(), ReadingProgress.silent());
        assertThat(remarksOf(file, 2)).extracting(Remark::code).contains("C01");
    }

    @Test
    void whatNewItemsLackForWantOfAColumnIsSaidOncePerColumn() {
        SentFile file = read(ROWS);
        List<String> absent = desk.understood(file).orElseThrow().notes().stream()
                .filter(note -> note.startsWith("表格里没有"))
                .toList();
        assertThat(absent)
                .contains("表格里没有“受理条件”一列，新增的 3 条事项中有 3 条缺这项内容；请加列填写后重新上传，或在导入后补填。")
                .doesNotHaveDuplicates()
                .noneMatch(note -> note.contains("“事项名称”") || note.contains("“咨询方式”"));
        accepted(desk.accept(CLERK, file.id(), n -> {}));
        assertThat(desk.understood(read(ROWS)).orElseThrow().notes()).noneMatch(note -> note.startsWith("表格里没有"));
    }

    @Test
    void whatAllNewItemsLackIsOneRemarkOnTheFileAndStaysWithEachOfThem() {
        SentFile file = read(ROWS);
        List<Remark> listed = new ArrayList<>();
        stores.waitingRows().eachRemark(CLERK, file.id(), listed::add);
        assertThat(listed)
                .filteredOn(remark -> remark.code().equals("A01"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.source()).isEqualTo(Remark.Source.ABSENT);
                    assertThat(remark.message()).startsWith("表格里没有“受理条件”一列，新增的 3 条事项中有 3 条缺这项内容");
                });
        assertThat(listed)
                .as("what is wrong in the file itself is listed row by row")
                .filteredOn(remark -> remark.code().equals("C01"))
                .extracting(Remark::ordinal)
                .containsExactly(2);
        assertThat(rows(file))
                .first()
                .satisfies(row ->
                        assertThat(row.remarks()).isLessThan(remarksOf(file, 1).size()));
        RowTotals totals = stores.waitingRows().totals(CLERK, file.id());
        assertThat(totals.findings()).doesNotContainKey("A01");
        assertThat(totals.absent()).containsEntry("A01", 3);
        assertThat(totals.rules()).containsEntry("A01", 3);

        ImportBatch batch = accepted(desk.accept(CLERK, file.id(), n -> {}));
        assertThat(batch.findings()).isEqualTo(totals.findingCount() + totals.absentCount());
        for (Implementation item : stored()) {
            assertThat(stores.recordedFindings().ofImplementation(CLERK, item.id()))
                    .extracting(RecordedFinding::ruleCode)
                    .contains("A01");
        }
    }

    @Test
    void whatMaterialsLackForWantOfAColumnIsSaidOnceAndWhatWasForgottenRowByRow() {
        String rows = """
                事项名称,基本编码,实施主体,申请材料
                居民健康档案查询,152023901000,武川县卫生健康委员会,1.申请表；2.身份证
                献血证补办,152023904000,武川县卫生健康委员会,1.申请表；2.献血证
                """;
        List<Remark> listed = new ArrayList<>();
        stores.waitingRows().eachRemark(CLERK, read(rows).id(), listed::add);
        assertThat(listed)
                .filteredOn(remark -> remark.code().equals("M03"))
                .extracting(Remark::source, Remark::message)
                .containsExactly(
                        tuple(Remark.Source.ABSENT, "表格里没有“材料必要性”一列，新增的 2 条事项中有 2 条缺这项内容，共 4 处；请加列填写后重新上传，或在导入后补填。"));

        String listedOneByOne = """
                事项名称,基本编码,实施主体,材料名称,是否必要
                居民健康档案查询,152023901000,武川县卫生健康委员会,申请表,必要
                居民健康档案查询,152023901000,武川县卫生健康委员会,身份证,
                """;
        List<Remark> said = new ArrayList<>();
        stores.waitingRows().eachRemark(CLERK, read(listedOneByOne).id(), said::add);
        assertThat(said)
                .as("a column that is there was forgotten in one row")
                .filteredOn(remark -> remark.code().equals("M03"))
                .extracting(Remark::source, Remark::message)
                .containsExactly(tuple(Remark.Source.FINDING, "材料“身份证”没有写明必要性"));
    }

    @Test
    void itemsOfListsBesideOneAnotherKeepWhatIsSaidOfThemApart() {
        String beside = """
                事项名称,实施主体,基本编码,,事项名称,实施主体,基本编码
                居民健康档案查询,武川县卫生健康委员会,152023902000,,献血证补办,武川县卫生健康委员会,15202390400X
                """;
        SentFile file = read(beside);
        assertThat(rows(file)).extracting(WaitingRow::row).containsExactly(2, 2);
        assertThat(rows(file))
                .extracting(WaitingRow::identity)
                .satisfiesExactly(
                        left -> assertThat(left).startsWith("A–C 列 · "),
                        right -> assertThat(right).startsWith("E–G 列 · "));
        assertThat(remarksOf(file, 1)).extracting(Remark::code).doesNotContain("C01");
        assertThat(remarksOf(file, 2)).extracting(Remark::code).contains("C01");
        List<Integer> columns = List.of(1, 2).stream()
                .map(row -> desk.details(inFull(file, row).details()).column())
                .toList();
        assertThat(columns).containsExactly(0, 5);
        assertThat(desk.understood(file)
                        .orElseThrow()
                        .sheetOf("", 2, 5)
                        .orElseThrow()
                        .columns())
                .extracting(ColumnReading::column)
                .containsExactly(5, 6, 7);
    }

    @Test
    void anItemInAColumnOfItsOwnIsNamedByItsColumn() {
        SentFile file = read("""
                事项名称,居民健康档案查询,献血证补办
                基本编码,152023901000,152023904000
                事项类型,公共服务,公共服务
                实施主体,武川县卫生健康委员会,武川县卫生健康委员会
                承诺办结时限,5个工作日,3个工作日
                联系电话,0471-1,0471-2
                """);
        assertThat(rows(file))
                .extracting(WaitingRow::name, WaitingRow::number, WaitingRow::place)
                .containsExactly(tuple("居民健康档案查询", "B列", "B列"), tuple("献血证补办", "C列", "C列"));
        assertThat(rows(read(ROWS))).extracting(WaitingRow::number).containsExactly("2", "3", "4");
    }

    @Test
    void acceptingWritesTheRowsTakenAndKeepsTheirFindings() {
        SentFile file = read(ROWS);
        stores.waitingRows().leaveOut(CLERK, file.id(), 3, true);
        ImportBatch batch = accepted(desk.accept(CLERK, file.id(), n -> {}));
        assertThat(List.of(batch.added(), batch.leftOut())).containsExactly(2, 1);
        assertThat(stored()).extracting(i -> i.item().name()).containsExactlyInAnyOrder("居民健康档案查询", "公共场所卫生许可补证");
        List<RecordedFinding> findings = new ArrayList<>();
        stored().forEach(i -> findings.addAll(stores.recordedFindings().ofImplementation(CLERK, i.id())));
        assertThat(findings).isNotEmpty();
        assertThat(desk.find(CLERK, file.id()).orElseThrow().batchId()).isEqualTo(batch.id());
    }

    @Test
    void acceptingAgainAfterACutOffStartSaysWhatWasWritten() {
        SentFile file = read(ROWS);
        ImportBatch batch = accepted(desk.accept(CLERK, file.id(), n -> {}));
        assertThat(accepted(desk.accept(CLERK, file.id(), n -> {}))).isEqualTo(batch);
        assertThat(stored()).hasSize(3);
    }

    @Test
    void theSameFileSentAgainTouchesNothing() {
        accepted(desk.accept(CLERK, read(ROWS).id(), n -> {}));
        SentFile again = read(ROWS);
        assertThat(rows(again)).extracting(WaitingRow::decision).containsOnly("UNTOUCHED");
    }

    @Test
    void aChangedCellIsShownOldAndNew() {
        accepted(desk.accept(CLERK, read(ROWS).id(), n -> {}));
        SentFile again = read(ROWS.replace("3个工作日", "2个工作日"));
        WaitingRow row = rows(again).get(1);
        assertThat(row.decision()).isEqualTo("CHANGED");
        assertThat(row.summary()).isEqualTo("承诺办结时限：3 → 2");
        assertThat(desk.details(inFull(again, 2).details()).changes())
                .extracting(FieldChange::key)
                .containsExactly("PROMISE_DAY");
    }

    @Test
    void aValueChangedHereSinceTheLastImportStaysUntilAPersonChooses() {
        accepted(desk.accept(CLERK, read(ROWS).id(), n -> {}));
        promiseByHand("4");
        SentFile again = read(ROWS);
        WaitingRow row = rows(again).get(1);
        assertThat(List.of(row.decision(), row.conflicts())).containsExactly("UNTOUCHED", 1);
        assertThat(remarksOf(again, 2)).extracting(Remark::code).contains("CONFLICT");
        Conflict conflict = desk.details(inFull(again, 2).details()).conflicts().getFirst();
        assertThat(List.of(conflict.imported(), conflict.stored(), conflict.sent(), conflict.by()))
                .containsExactly("3", "4", "3", CLERK.name());

        desk.choose(CLERK, again.id(), new Place("", 3, 0), "PROMISE_DAY", Conflict.Choice.SENT);
        desk.read(CLERK, again.id(), ReadingProgress.silent());
        assertThat(rows(again).get(1).summary()).isEqualTo("承诺办结时限：4 → 3");
        assertThat(rows(again).get(1).conflicts()).isZero();
        accepted(desk.accept(CLERK, again.id(), n -> {}));
        assertThat(promise()).isEqualTo("3");
        assertThat(rows(read(ROWS))).extracting(WaitingRow::conflicts).containsOnly(0);
    }

    @Test
    void otherChangesOfARowAreImportedBesideAConflict() {
        accepted(desk.accept(CLERK, read(ROWS).id(), n -> {}));
        promiseByHand("4");
        SentFile again = read(ROWS.replace("3个工作日", "2个工作日").replace("行政许可", "公共服务"));
        assertThat(rows(again).get(1).summary()).isEqualTo("事项类型：行政许可 → 公共服务");
        accepted(desk.accept(CLERK, again.id(), n -> {}));
        assertThat(promise()).isEqualTo("4");
        assertThat(license().item().text(ItemField.TASK_TYPE)).isEqualTo("20");
    }

    private void promiseByHand(String days) {
        Implementation now = license();
        stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                now.id(),
                                now.version(),
                                now.division(),
                                now.item()
                                        .edit()
                                        .set(ItemField.PROMISE_DAY, days)
                                        .build(),
                                now.state(),
                                now.basedOn(),
                                now.changedAt()));
    }

    private Implementation license() {
        return stored().stream()
                .filter(i -> i.item().name().startsWith("公共场所卫生许可"))
                .findFirst()
                .orElseThrow();
    }

    private String promise() {
        return license().item().text(ItemField.PROMISE_DAY);
    }

    @Test
    void wordsNotYetFollowedByAReadingStopAccepting() {
        SentFile file = read(ROWS);
        desk.correct(CLERK, file.id(), Map.of(new Place("", 2, 1), "居民健康档案查询（改）"));
        assertThat(desk.accept(CLERK, file.id(), n -> {})).isInstanceOf(BatchOutcome.NothingWaits.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void columnsMappedByHandAreRememberedForTheNextFileOfThatShape() {
        SentFile file = read(ROWS);
        desk.chooseColumns(CLERK, file.id(), Map.of("!F", "LINK_WAY"));
        desk.read(CLERK, file.id(), ReadingProgress.silent());
        assertThat(inFull(file, 1).after().text(ItemField.LINK_WAY)).isEqualTo("0471-1");
        accepted(desk.accept(CLERK, file.id(), n -> {}));

        SentFile next = read(ROWS.replace("0471-1", "0471-9"));
        assertThat(desk.options(next).remembered()).isTrue();
        assertThat(rows(next).getFirst().summary()).isEqualTo("咨询方式：0471-1 → 0471-9");
    }

    @Test
    void aWordOfTheSendersOwnIsUnderstoodInTheWholeColumn() {
        SentFile file = read(ROWS);
        desk.chooseValues(CLERK, file.id(), "TASK_TYPE", Map.of("不知道类型", "20"));
        desk.read(CLERK, file.id(), ReadingProgress.silent());
        assertThat(inFull(file, 3).after().text(ItemField.TASK_TYPE)).isEqualTo("20");
        accepted(desk.accept(CLERK, file.id(), n -> {}));
        assertThat(desk.options(read(ROWS)).mapping().values()).isEqualTo(Map.of("TASK_TYPE", Map.of("不知道类型", "20")));
    }

    @Test
    void theWorkbooksOfAZipAreReceivedOneByOne() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : List.of("甲局.csv", "乙局.csv")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(ROWS.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Reception.Received received =
                desk.receive(CLERK, BANNER, "武川县.zip", new ByteArrayInputStream(zip.toByteArray()));
        assertThat(received.files()).extracting(SentFile::fileName).containsExactlyInAnyOrder("甲局.csv", "乙局.csv");
        received.files()
                .forEach(file -> assertThat(desk.read(CLERK, file.id(), ReadingProgress.silent())
                                .state())
                        .isEqualTo(SentFileState.READY));
        try (Stream<Path> kept = Files.list(folder.resolve("sent"))) {
            assertThat(kept).as("the zip itself is not needed any more").hasSize(2);
        }
    }

    @Test
    void anUnreadableFileSaysWhyAndWritesNothing() {
        SentFile file = read("一句话，不是表格");
        assertThat(file.state()).isEqualTo(SentFileState.UNREADABLE);
        assertThat(file.message()).contains("表头");
        assertThat(desk.accept(CLERK, file.id(), n -> {})).isInstanceOf(BatchOutcome.NothingWaits.class);
    }

    @Test
    void aFileWhoseBytesAreGoneSaysSo() throws Exception {
        SentFile file = receive(ROWS);
        Files.delete(bytes.path(file.storedAs()));
        assertThat(desk.read(CLERK, file.id(), ReadingProgress.silent()).message())
                .contains("重新上传");
    }

    @Test
    void readingThatIsBrokenOffLeavesTheRowsOfTheReadingBefore() {
        SentFile file = read(ROWS);
        desk.correct(CLERK, file.id(), Map.of(new Place("", 2, 1), "改名"));
        ReadingProgress breaking = new ReadingProgress() {
            @Override
            public void reading() {}

            @Override
            public void comparing(long done, long of) {}

            @Override
            public void judging(long done, long of) {}

            @Override
            public void storing(long done, long of) {
                throw new IllegalStateException("cancelled");
            }
        };
        assertThatThrownBy(() -> desk.read(CLERK, file.id(), breaking)).hasMessage("cancelled");
        SentFile now = desk.find(CLERK, file.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(SentFileState.READY);
        assertThat(now.stale()).isTrue();
        assertThat(rows(file).getFirst().name()).isEqualTo("居民健康档案查询");
    }

    @Test
    void aDroppedFileLeavesNoBytes() throws Exception {
        SentFile file = read(ROWS);
        Files.writeString(folder.resolve("sent/left-behind.bin"), "x");
        bytes.forgetAllBut(stores.sentFiles().keptBytes());
        assertThat(bytes.has(file.storedAs())).isTrue();
        desk.drop(CLERK, file.id());
        try (Stream<Path> left = Files.list(folder.resolve("sent"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nobodySendsForAnotherDivisionAndTheBytesDoNotStay() throws Exception {
        assertThatThrownBy(() -> desk.receive(NEIGHBOUR, BANNER, "a.csv", new ByteArrayInputStream(new byte[3])))
                .isInstanceOf(NotYourDivision.class);
        SentFile file = read(ROWS);
        assertThat(desk.find(NEIGHBOUR, file.id())).isEmpty();
        assertThatThrownBy(() -> desk.correct(NEIGHBOUR, file.id(), Map.of(new Place("", 2, 1), "x")))
                .isInstanceOf(NotYourDivision.class);
    }

    private SentFile receive(String text) {
        return desk.receive(CLERK, BANNER, "武川县.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .files()
                .getFirst();
    }

    private SentFile read(String text) {
        return desk.read(CLERK, receive(text).id(), ReadingProgress.silent());
    }

    private List<WaitingRow> rows(SentFile file) {
        return stores.waitingRows()
                .page(CLERK, file.id(), RowQuery.all(), PageRequest.first(50))
                .rows();
    }

    private WaitingRowInFull inFull(SentFile file, int ordinal) {
        return stores.waitingRows().find(CLERK, file.id(), ordinal).orElseThrow();
    }

    private List<Remark> remarksOf(SentFile file, int ordinal) {
        return inFull(file, ordinal).remarks();
    }

    private List<Implementation> stored() {
        List<Implementation> stored = new ArrayList<>();
        stores.implementations().forEach(CLERK, ImplementationFilter.all(), stored::add);
        return stored;
    }

    private static ImportBatch accepted(BatchOutcome outcome) {
        return ((BatchOutcome.Done) outcome).batch();
    }
}
