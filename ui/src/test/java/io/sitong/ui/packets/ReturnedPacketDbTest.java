package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.FileKind;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.packet.PacketCatalog;
import io.sitong.importer.packet.ReturnedPackets;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.rules.book.RuleRun;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.ui.claims.ClaimsAnswered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packet is sent out, answered in Excel, and comes back through the import. */
class ReturnedPacketDbTest {

    private static final DivisionCode BANNER = new DivisionCode("150125000000");
    private static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);
    private static final Viewer NEIGHBOUR = new Viewer(8, "清水河县经办人", Role.LOCALITY, new DivisionCode("150124000000"));

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    private Stores stores;
    private SpreadsheetImport importing;
    private final List<ClaimsAnswered> answered = new ArrayList<>();
    private PacketAnswersTaken deeds;
    private Implementation local;

    @BeforeEach
    void openAnEmptyDatabase() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:packet" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        Clock clock = Clock.systemUTC();
        stores = Stores.open(pool, clock);
        stores.bulkLoader().divisions(BuiltInData.divisions());
        stores.bulkLoader()
                .standards(
                        List.of(standard(1, "居民健康档案查询", "002023901000"), standard(2, "献血证补办", "002023904000")),
                        LocalDate.of(2026, 1, 1));
        RuleRun rules = new RuleRun();
        deeds = new PacketAnswersTaken(
                stores.recordedFindings(),
                stores.claimDeeds(),
                new StandardLifeCycle(stores.standardItems(), stores.proposals(), clock),
                answered::add,
                clock);
        importing = new SpreadsheetImport(
                        stores.implementations(),
                        stores.standardItems(),
                        stores.authorities(),
                        stores.batches(),
                        rules,
                        clock)
                .with(new ReturnedPackets(
                        new PacketCatalog(
                                stores.implementations(),
                                stores.standardItems(),
                                stores.gaps(),
                                stores.recordedFindings()),
                        deeds,
                        rules,
                        clock));
        local = stores.implementations()
                .save(
                        CLERK,
                        new Implementation(
                                0,
                                0,
                                BANNER,
                                item("居民健康档案查询", "002023901000")
                                        .edit()
                                        .promiseLimit(new TimeLimit(9, TimeUnit.WORKDAY))
                                        .set(ItemField.ACCEPT_CONDITION, "只要来就办")
                                        .set(ItemField.IS_FEE, "1")
                                        .set(ItemField.DEPT_NAME, "武川县卫生健康委员会")
                                        .build(),
                                ImplementationState.DRAFT,
                                new BasedOn(1, 1),
                                clock.instant()));
    }

    @AfterEach
    void closeIt() {
        pool.dispose();
    }

    private static Item item(String name, String code) {
        return Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, code)
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.USE_LEVEL, "4")
                .set(ItemField.ACCEPT_CONDITION, "材料齐全")
                .set(ItemField.IS_FEE, "0")
                .promiseLimit(new TimeLimit(5, TimeUnit.WORKDAY))
                .bases(List.of(LegalBasis.of("中华人民共和国献血法", "法律", null, "第一条", "甲")))
                .build();
    }

    private static StandardItem standard(long id, String name, String code) {
        return new StandardItem(id, 0, StandardState.PUBLISHED, item(name, code), 0, true, Instant.EPOCH);
    }

    @Test
    void theStandardsTextIsTakenOverAsOneChangeOfTheItemAndCanBeUndone() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "采纳", "");
        packet.answer("受理条件", "采纳", "");
        ImportPreview preview = preview(packet);
        assertThat(written(preview)).singleElement().satisfies(row -> {
            assertThat(row.decision()).isEqualTo(Decision.CHANGED);
            assertThat(row.changes())
                    .extracting(FieldChange::line)
                    .containsExactly("承诺办结时限：9个工作日 → 5个工作日", "受理条件：只要来就办 → 材料齐全");
        });
        assertThat(preview.totals().count(Decision.JOINED)).isEqualTo(1);
        assertThat(item().text(ItemField.PROMISE_DAY))
                .as("a preview writes nothing")
                .isEqualTo("9");

        long batch = accept(packet);
        assertThat(item().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("材料齐全");
        assertThat(item().text(ItemField.IS_FEE))
                .as("what was not answered stays")
                .isEqualTo("1");
        assertThat(fields(points())).doesNotContain("承诺办结时限", "受理条件").contains("是否收费");

        ImportPreview again = preview(packet);
        assertThat(written(again)).isEmpty();
        assertThat(again.rows()).extracting(PreviewRow::reason).anyMatch(why -> why.contains("不再待处理"));
        importing.undo(CLERK, batch);
        assertThat(item().text(ItemField.PROMISE_DAY)).isEqualTo("9");
    }

    @Test
    void aDifferenceIsKeptWithItsReasonOnlyAndThenNotAskedAgain() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "保留并说明", "");
        assertThat(preview(packet).rows())
                .extracting(PreviewRow::decision, PreviewRow::reason)
                .contains(tuple(Decision.BLOCKED, "“保留并说明”需要写明理由或修改建议"));
        packet.answer("承诺办结时限", "保留并说明", "牧区路远");
        packet.answer("是否收费", "保留并说明", "自治区定价");
        assertThat(preview(packet).totals().count(Decision.ANSWERED)).isEqualTo(2);
        accept(packet);
        assertThat(stores.recordedFindings().waived(CLERK, BANNER, LocalDate.now(Clock.systemUTC())))
                .containsEntry(local.id(), Set.of("H10", "IS_FEE"));
        assertThat(stores.recordedFindings().waived(NEIGHBOUR, BANNER, LocalDate.now(Clock.systemUTC())))
                .isEmpty();
        assertThat(fields(points())).doesNotContain("承诺办结时限", "是否收费").contains("受理条件");
        assertThat(preview(packet).totals().count(Decision.ANSWERED)).isZero();
    }

    @Test
    void whatALocalitySuggestsGoesToReviewUnderItsName() throws IOException {
        Packet packet = packet();
        packet.answer("承诺办结时限", "建议修改", "九天才够");
        accept(packet);
        assertThat(stores.proposals().openOf(1)).hasValueSatisfying(proposal -> {
            assertThat(proposal.item().text(ItemField.PROMISE_DAY)).isEqualTo("9");
            assertThat(proposal.note()).isEqualTo("承诺办结时限：九天才够");
            assertThat(proposal.authorNames()).isEqualTo(CLERK.name());
        });
        assertThat(stores.standardItems().find(1).orElseThrow().item().text(ItemField.PROMISE_DAY))
                .as("until somebody else agrees")
                .isEqualTo("5");
    }

    @Test
    void whoMayOnlyReadSuggestsNothing() {
        Viewer reader = new Viewer(9, "查看人员", Role.READER, BANNER);
        StandardItem standard = stores.standardItems().find(1).orElseThrow();
        Item nine = standard.item().edit().set(ItemField.PROMISE_DAY, "9").build();

        assertThat(deeds.suggest(reader, standard, nine, "九天才够")).isPresent();
        assertThat(stores.proposals().openOf(1)).isEmpty();
        assertThat(deeds.suggest(CLERK, standard, nine, "九天才够")).isEmpty();
        assertThat(stores.proposals().openOf(1)).isPresent();
    }

    @Test
    void aMissingItemIsClaimedOrRefused() throws IOException {
        leaveAGap();
        Packet packet = packet();
        packet.answer("", "保留并说明", "本县无采血点");
        accept(packet);
        assertThat(stores.claims().ofDivision(CLERK, BANNER).get(2L)).satisfies(claim -> {
            assertThat(claim.answer()).isEqualTo(ClaimAnswer.NO);
            assertThat(claim.reason()).isEqualTo("本县无采血点");
        });
        assertThat(answered).extracting(ClaimsAnswered::standardIds).containsExactly(Set.of(2L));

        packet.answer("", "采纳", "");
        accept(packet);
        assertThat(stores.claims().ofDivision(CLERK, BANNER).get(2L).answer()).isEqualTo(ClaimAnswer.YES);
    }

    @Test
    void unansweredAlteredDoubledAndForeignRowsAreSaidSo() throws IOException {
        Packet packet = packet();
        packet.set("承诺办结时限", PacketForm.ANSWER, "同意");
        packet.set("受理条件", PacketForm.LOCAL, "改过的");
        packet.answer("受理条件", "采纳", "");
        packet.set("是否收费", PacketForm.MARK, "乱写");
        packet.answer("是否收费", "采纳", "");
        ImportPreview preview = preview(packet);
        assertThat(preview.rows())
                .extracting(row -> row.decision() + " " + row.reason().split("，")[0])
                .containsExactlyInAnyOrder("BLOCKED 处理意见“同意”不在可选范围", "CHANGED ", "BLOCKED 隐藏的标识缺失或被改动");
        assertThat(preview.problems()).extracting(p -> p.kind()).contains(ProblemKind.PACKET_CELLS_CHANGED);

        ImportPreview foreign = importing.preview(
                NEIGHBOUR, NEIGHBOUR.scope(), read(packet, NEIGHBOUR.scope()), PreviewOptions.usual());
        assertThat(written(foreign)).isEmpty();
        assertThat(foreign.totals().count(Decision.OUTSIDE_SCOPE)).isEqualTo(1);
        Packet silent = packet();
        assertThat(preview(silent).totals().count(Decision.UNTOUCHED)).isEqualTo(3);
    }

    // ---- the packet

    private void leaveAGap() {
        Viewer system = Viewer.system(new DivisionCode("150000000000"));
        var list = stores.nationalLists()
                .add(
                        system,
                        BuiltInData.SAMPLE_LIST_SERIES,
                        BuiltInData.SAMPLE_LIST_TITLE,
                        true,
                        BuiltInData.sampleNationalList());
        long entry = stores.nationalLists().entriesOf(list.id()).getFirst().id();
        stores.gaps()
                .refresh(
                        system,
                        list.id(),
                        List.of(new Gap(
                                0,
                                0,
                                entry,
                                2L,
                                BANNER,
                                GapCause.NOT_CLAIMED,
                                null,
                                null,
                                null,
                                Clock.systemUTC().instant(),
                                null)));
    }

    private List<OpenPoint> points() {
        List<OpenPoint> points = new ArrayList<>();
        Item standard = stores.standardItems().find(1).orElseThrow().item();
        Set<String> kept = stores.recordedFindings()
                .waived(CLERK, BANNER, LocalDate.now(Clock.systemUTC()))
                .getOrDefault(local.id(), Set.of());
        for (FieldComparison field : ItemComparison.of(standard, item())) {
            if (!field.sameness().agrees()
                    && !kept.contains(io.sitong.rules.compare.KeptDifference.waivedAs(field.key()))) {
                points.add(point(new PointId.Difference(local.id(), local.version(), field.key()), field.label()));
            }
        }
        stores.gaps()
                .page(CLERK, GapFilter.all(), PageRequest.first(10))
                .rows()
                .forEach(gap -> points.add(point(new PointId.Missing(gap.id()), "")));
        return points;
    }

    private static OpenPoint point(PointId id, String field) {
        return new OpenPoint(
                id.written(),
                field.isEmpty() ? OpenPoint.Kind.MISSING : OpenPoint.Kind.DIFFERS,
                "002023901000",
                "居民健康档案查询",
                "",
                field,
                "标准",
                "=当地",
                "问题",
                null,
                null);
    }

    private Item item() {
        return stores.implementations().find(CLERK, local.id()).orElseThrow().item();
    }

    private static List<PreviewRow> written(ImportPreview preview) {
        return preview.rows().stream().filter(row -> row.decision().writes()).toList();
    }

    private Packet packet() throws IOException {
        Path file = folder.resolve("packet.xlsx");
        Outline outline = ReturnPacket.outline(new PacketData(
                "武川县", BANNER.value(), null, points(), new Imprint("测试", LocalDate.of(2026, 1, 1), "", null)));
        try (OutputStream out = Files.newOutputStream(file)) {
            Format.XLSX.writer().write(outline, out);
        }
        return new Packet(file);
    }

    /** The workbook on the desk of whoever answers. */
    private record Packet(Path file) {

        void answer(String field, String answer, String reason) throws IOException {
            set(field, PacketForm.ANSWER, answer);
            set(field, PacketForm.REASON, reason);
        }

        void set(String field, String column, String text) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                Sheet sheet = book.getSheet(PacketForm.SHEET);
                assertThat(sheet.getProtect()).isTrue();
                for (Row row : sheet) {
                    if (row.getRowNum() > 0
                            && text(row, PacketForm.FIELD, sheet).equals(field)) {
                        row.getCell(at(sheet, column)).setCellValue(text);
                    }
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
            }
        }

        private static String text(Row row, String column, Sheet sheet) {
            return row.getCell(at(sheet, column)).getStringCellValue();
        }

        private static int at(Sheet sheet, String column) {
            for (Cell cell : sheet.getRow(0)) {
                if (cell.getStringCellValue().equals(column)) {
                    return cell.getColumnIndex();
                }
            }
            throw new AssertionError("no column " + column);
        }
    }

    private static ReadResult read(Packet packet, DivisionCode division) {
        ReadResult read = new SpreadsheetReader(ImporterSettings.defaults())
                .read(packet.file(), "待处理清单.xlsx", ReadOptions.forRegion(division));
        assertThat(read.kind()).isEqualTo(FileKind.RETURN_PACKET);
        return read;
    }

    private ImportPreview preview(Packet packet) {
        return importing.preview(CLERK, BANNER, read(packet, BANNER), PreviewOptions.usual());
    }

    private long accept(Packet packet) {
        BatchOutcome outcome = importing.accept(CLERK, preview(packet), Set.of(), written -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
        assertThat(importing.answer(CLERK, BANNER, read(packet, BANNER))).isEmpty();
        return ((BatchOutcome.Done) outcome).batch().id();
    }

    private static List<String> fields(List<OpenPoint> points) {
        return points.stream().map(OpenPoint::field).toList();
    }
}
