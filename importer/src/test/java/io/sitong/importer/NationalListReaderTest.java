package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.importer.problem.Place;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalListReaderTest {

    private final NationalListReader reader =
            new NationalListReader(new SpreadsheetReader(ImporterSettings.defaults()));

    @TempDir
    private Path folder;

    @Test
    void theExchangeCsvIsReadWithItsConfirmation() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, """
                list,batch,name,lead_department,department_basis,confirmation
                国办发〔2020〕35号,2020年底,学历公证,司法部,inferred,two-sources
                国办发〔2022〕34号,2022年6月底,临时身份证办理,公安部,stated,unconfirmed
                """, StandardCharsets.UTF_8);
        List<ListEntry> entries = reader.read(file, "list.csv");
        assertThat(entries).extracting(ListEntry::name).containsExactly("学历公证", "临时身份证办理");
        assertThat(entries.get(0).confirmation()).isEqualTo(Confirmation.TWO_SOURCES);
        assertThat(entries.get(0).leadDepartment()).isEqualTo("司法部");
        assertThat(entries.get(0).source()).isEqualTo("国办发〔2020〕35号");
        assertThat(entries.get(0).deadline()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(entries.get(1).deadline()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void theTableOfAWordDocumentIsReadWithItsSectionsAsBatches() {
        Path file = Path.of(System.getProperty("sitong.shared", "missing"))
                .resolve("samples/workbooks/a11_national_list.docx");
        assumeTrue(Files.exists(file), "the shared workbooks are not here");
        List<ListEntry> entries = reader.read(file, "附件：跨省通办事项清单.docx", Confirmation.OFFICIAL);
        assertThat(entries).hasSize(40).allMatch(e -> e.confirmation() == Confirmation.OFFICIAL);
        assertThat(entries.get(0).batch()).isEqualTo("2020年底");
        assertThat(entries.get(1).leadDepartment()).isEqualTo("人力资源社会保障部");
    }

    @Test
    void aWorkbookIsReadRowByRowWithThePlacesOfItsCells() {
        ListReading reading = read(LayoutGrid.xlsx().sheet("清单", """
                跨省通办事项清单
                序号 | 事项名称 | 牵头部门 | 完成时限 | 通办模式 | 服务对象
                #1 | 学历公证 | 司法部 | 2020年底 | 全程网办 | 自然人
                #2 | 企业开办 | 市场监管总局 | 2021年6月底 | 异地代收代办 | 企业法人
                """));
        assertThat(lines(reading))
                .containsExactly(
                        "3 学历公证 / 司法部 / 2020年底 / 全程网办 / 自然人 / 2020-12-31",
                        "4 企业开办 / 市场监管总局 / 2021年6月底 / 异地代收代办 / 企业法人 / 2021-06-30");
        assertThat(reading.problems()).isEmpty();
        ListReading.Row second = reading.rows().get(1);
        assertThat(reading.placeOf(second, "GUIDE_DEPT")).contains(new Place("清单", 4, 3));
        assertThat(reading.placeOf(second, "x_confirmation")).isEmpty();
    }

    @Test
    void theTableOfAnyWordDocumentIsRead() throws Exception {
        Path file = folder.resolve("附件.docx");
        document(file, """
                序号 | 事项名称 | 牵头部门
                一、2020年底前实现 | |
                1 | 学历公证 | 司法部
                2 | 户口迁移 | 公安部
                二、2021年底前实现 | |
                3 | 企业开办 | 市场监管总局
                """);
        ListReading reading = reader.reading(file, "附件2：跨省通办清单（2022）.docx", ReadOptions.none(), Confirmation.OFFICIAL);
        assertThat(reading.proposedTitle()).isEqualTo("跨省通办清单（2022）");
        assertThat(reading.entries())
                .extracting(e -> e.number() + " " + e.name() + " " + e.batch() + " " + e.confirmation())
                .containsExactly("1 学历公证 2020年底 OFFICIAL", "2 户口迁移 2020年底 OFFICIAL", "3 企业开办 2021年底 OFFICIAL");
    }

    @Test
    void aColumnNobodyUnderstandsIsSaidByHand() {
        Path file = LayoutGrid.xlsx().sheet("清单", """
                编号 | 内容描述栏 | 牵头部门 | 完成时限
                #1 | 学历档案 | 司法部 | 2020年底
                #2 | 电子社保卡 | 公安部 | 2020年底
                """).in(folder);
        assertThatThrownBy(() -> reader.reading(file, "表.xlsx", ReadOptions.none(), Confirmation.UNCONFIRMED))
                .isInstanceOf(HeaderNotRecognised.class)
                .hasMessageContaining("没有找到事项表的表头");

        ListReading said = reader.reading(
                file,
                "表.xlsx",
                ReadOptions.none().withColumnChoices(Map.of("内容描述栏", "TASK_NAME")),
                Confirmation.UNCONFIRMED);

        assertThat(said.entries()).extracting(ListEntry::name).containsExactly("学历档案", "电子社保卡");
        assertThat(said.entries()).extracting(ListEntry::leadDepartment).containsExactly("司法部", "公安部");
    }

    @Test
    void whatIsWrongInAListIsSaidWithItsCellAndGoesOnceItIsCorrected() {
        Path file = LayoutGrid.xlsx().sheet("清单", """
                事项名称 | 牵头部门 | 完成时限
                学历公证 | 司法部 | 2020年底
                户口迁移 | | 2020年底
                学历 公证 | 司法部 | 2021年底
                企业开办 | 市场监管总局 |
                """).in(folder);
        ListReading reading = reader.reading(file, "表.xlsx", ReadOptions.none(), Confirmation.OFFICIAL);
        assertThat(problems(reading)).containsExactly("B3 missing_required", "A4 duplicate_row", "C5 missing_required");
        assertThat(reading.problems()).allSatisfy(p -> assertThat(p.message()).matches(".*请.*。"));
        assertThat(reading.problemsOf(reading.rows().get(0))).isEmpty();

        ListReading corrected = reader.reading(
                file,
                "表.xlsx",
                ReadOptions.none()
                        .withCorrections(Map.of(
                                new Place("清单", 3, 2), "公安部",
                                new Place("清单", 4, 1), "学位公证",
                                new Place("清单", 5, 3), "2021年底")),
                Confirmation.OFFICIAL);

        assertThat(problems(corrected)).isEmpty();
        assertThat(corrected.entries()).extracting(ListEntry::name).containsExactly("学历公证", "户口迁移", "学位公证", "企业开办");
        assertThat(corrected.entries().get(1).leadDepartment()).isEqualTo("公安部");
        assertThat(corrected.entries().get(3).deadline()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void aFileThatIsNoListIsRefusedInOneSentence() throws Exception {
        Path text = folder.resolve("说明.csv");
        Files.writeString(text, "这是一段说明，不是清单。\n请查收。\n", StandardCharsets.UTF_8);
        Path broken = folder.resolve("坏.docx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        Path words = folder.resolve("没有表格.docx");
        document(words, "");
        for (Path file : List.of(text, broken, words)) {
            String name = String.valueOf(file.getFileName());
            assertThatThrownBy(() -> reader.reading(file, name, ReadOptions.none(), Confirmation.UNCONFIRMED))
                    .as(name)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageMatching("(?s).*" + name + ".*请.*");
        }
    }

    private ListReading read(LayoutGrid grid) {
        return reader.reading(grid.in(folder), "清单.xlsx", ReadOptions.none(), Confirmation.UNCONFIRMED);
    }

    private static List<String> lines(ListReading reading) {
        return reading.rows().stream()
                .map(row -> row.row() + " " + row.entry().name() + " / "
                        + row.entry().leadDepartment() + " / " + row.entry().batch() + " / "
                        + row.entry().crossMode() + " / " + row.entry().serviceObject() + " / "
                        + row.entry().deadline())
                .toList();
    }

    private static List<String> problems(ListReading reading) {
        return reading.problems().stream()
                .map(p -> p.place().cell() + " " + p.kind().key())
                .toList();
    }

    /** A heading and one table, a line a row; a row with only its first cell filled goes over the whole width. */
    private static void document(Path file, String rows) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("全国高频政务服务“跨省通办”事项清单");
            XWPFTable table = null;
            for (String line : rows.isBlank() ? new String[0] : rows.strip().split("\n")) {
                String[] cells = line.split("\\|", -1);
                if (table == null) {
                    table = document.createTable(0, 0);
                }
                XWPFTableRow row = table.createRow();
                boolean across = line.replace("|", "").strip().equals(cells[0].strip());
                for (int i = 0; i < (across ? 1 : cells.length); i++) {
                    XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
                    cell.setText(cells[i].strip());
                    if (across) {
                        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cells.length));
                    }
                }
            }
            document.write(out);
        }
    }
}
