package io.sitong.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.FileKind;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.packet.ReturnedPackets;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.book.RuleRun;
import io.sitong.ui.claims.ClaimsAnswered;
import io.sitong.ui.reports.PacketPoints;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A packet that goes out from a database, is answered in Excel, and comes back through the import. */
abstract class PacketDbTest {

    static final DivisionCode BANNER = new DivisionCode("150125000000");
    static final Viewer CLERK = new Viewer(7, "武川县经办人", Role.LOCALITY, BANNER);
    static final Viewer OFFICER = new Viewer(3, "政务服务局", Role.BUREAU, new DivisionCode("150000000000"));
    static final Viewer NEIGHBOUR = new Viewer(8, "清水河县经办人", Role.LOCALITY, new DivisionCode("150124000000"));

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;
    Stores stores;
    SpreadsheetImport importing;
    final List<ClaimsAnswered> answered = new ArrayList<>();
    PacketAnswersTaken deeds;
    Implementation local;

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
        deeds = new PacketAnswersTaken(stores, answered::add, clock);
        importing = importing(stores.batchAnswers());
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

    /** The import with another place where it is kept what answers did. */
    final SpreadsheetImport importing(BatchAnswers answers) {
        RuleRun rules = new RuleRun();
        Clock clock = Clock.systemUTC();
        return new SpreadsheetImport(
                        stores.implementations(),
                        stores.standardItems(),
                        stores.authorities(),
                        stores.batches(),
                        rules,
                        clock)
                .with(new ReturnedPackets(
                        PacketAnswersTaken.catalog(stores),
                        deeds,
                        new ReturnedPackets.Kept(answers, stores.oneTransaction()),
                        rules,
                        clock));
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

    void leaveAGap() {
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

    Item item() {
        return stores.implementations().find(CLERK, local.id()).orElseThrow().item();
    }

    static List<PreviewRow> written(ImportPreview preview) {
        return preview.rows().stream().filter(row -> row.decision().writes()).toList();
    }

    /** The packet as it goes out now. */
    Packet packet() throws IOException {
        return packet(PacketPoints.MOST);
    }

    Packet packet(int most) throws IOException {
        Path file = Files.createTempFile(folder, "packet", ".xlsx");
        Outline outline = new PacketPoints(stores, Clock.systemUTC()).outline(OFFICER, BANNER, Optional.empty(), most);
        try (OutputStream out = Files.newOutputStream(file)) {
            Format.XLSX.writer().write(outline, out);
        }
        return new Packet(file);
    }

    /** The workbook on the desk of whoever answers. */
    record Packet(Path file) {

        /** What stands in a column, row by row. */
        List<String> column(String column) throws IOException {
            List<String> texts = new ArrayList<>();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                Sheet sheet = book.getSheet(PacketForm.SHEET);
                for (Row row : sheet) {
                    if (row.getRowNum() > 0) {
                        texts.add(text(row, column, sheet));
                    }
                }
            }
            return texts;
        }

        /** What stands in a column beside a field. */
        String beside(String field, String column) throws IOException {
            return column(column).get(column(PacketForm.FIELD).indexOf(field));
        }

        void answer(String field, String answer, String reason) throws IOException {
            set(field, PacketForm.ANSWER, answer);
            set(field, PacketForm.REASON, reason);
        }

        void set(String field, String column, String text) throws IOException {
            setWhere(PacketForm.FIELD, field::equals, column, text);
        }

        /** Answers the point of a rule. */
        void answerRule(String rule, String answer, String correction, String reason) throws IOException {
            Predicate<String> ofRule = problem -> problem.startsWith("〔" + rule + " ");
            setWhere(PacketForm.PROBLEM, ofRule, PacketForm.ANSWER, answer);
            setWhere(PacketForm.PROBLEM, ofRule, PacketForm.CORRECTION, correction);
            setWhere(PacketForm.PROBLEM, ofRule, PacketForm.REASON, reason);
        }

        private void setWhere(String where, Predicate<String> says, String column, String text) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                Sheet sheet = book.getSheet(PacketForm.SHEET);
                assertThat(sheet.getProtect()).isTrue();
                for (Row row : sheet) {
                    if (row.getRowNum() > 0 && says.test(text(row, where, sheet))) {
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

    static ReadResult read(Packet packet, DivisionCode division) {
        ReadResult read = new SpreadsheetReader(ImporterSettings.defaults())
                .read(packet.file(), "待处理清单.xlsx", ReadOptions.forRegion(division));
        assertThat(read.kind()).isEqualTo(FileKind.RETURN_PACKET);
        return read;
    }

    ImportPreview preview(Packet packet) {
        return importing.preview(CLERK, BANNER, read(packet, BANNER), PreviewOptions.usual());
    }

    long accept(Packet packet) {
        return accept(CLERK, packet);
    }

    long accept(Viewer viewer, Packet packet) {
        ImportPreview preview = importing.preview(viewer, BANNER, read(packet, BANNER), PreviewOptions.usual());
        BatchOutcome outcome = importing.accept(viewer, preview, Set.of(), written -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
        long batch = ((BatchOutcome.Done) outcome).batch().id();
        assertThat(importing.answer(viewer, BANNER, batch, read(packet, BANNER), Set.of()))
                .isEmpty();
        return batch;
    }
}
