package io.sitong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job from sent files to documents. Put in: a catalog of three items, a list of three entries of which the last has
 * no counterpart, two districts; one holds two items of the catalog and one nobody knows, the other holds one item with
 * another time limit.
 */
class AlignCommandTest {

    private static final String CATALOG = """
        事项名称,基本编码,事项类型,业务指导部门,行使层级,法定办结时限,承诺办结时限,申请材料
        高龄津贴给付,150511003000,行政给付,自治区民政厅,县级,20个工作日,5个工作日,申请书；居民身份证
        老年人优待证办理,152011001000,公共服务,自治区民政厅,县级,10个工作日,3个工作日,居民身份证
        食品小作坊登记,150131003000,行政许可,自治区市场监督管理局,县级,20个工作日,10个工作日,申请书
        """;

    private static final String LIST = """
        list,batch,name,lead_department,confirmation
        试用清单,2026年底,高龄津贴给付,民政部,official
        试用清单,2026年底,老年人优待证办理,民政部,official
        试用清单,2027年6月底,海底隧道命名核准,交通运输部,official
        """;

    private static final String HUIMIN = """
        事项名称,基本编码,事项类型,实施主体,法定办结时限,承诺办结时限,申请材料
        高龄津贴给付,150511003000,行政给付,回民区民政局,20个工作日,15个工作日,申请书；居民身份证
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path catalog = Path.of("");
    private Path list = Path.of("");
    private Path xincheng = Path.of("");
    private Path huimin = Path.of("");
    private Path to = Path.of("");

    @BeforeEach
    void write() throws IOException {
        catalog = Files.writeString(folder.resolve("目录.csv"), CATALOG);
        list = Files.writeString(folder.resolve("清单.csv"), LIST);
        huimin = Files.writeString(folder.resolve("回民区.csv"), HUIMIN);
        xincheng = folder.resolve("新城区.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(xincheng)) {
            Sheet sheet = book.createSheet("实施清单");
            line(sheet, "新城区政务服务事项实施清单");
            line(sheet, "事项名称", "基本编码", "事项类型", "实施主体", "法定办结时限", "承诺办结时限", "申请材料");
            line(sheet, "高龄津贴给付", "150511003000", "行政给付", "新城区民政局", "20个工作日", "5个工作日", "申请书；居民身份证");
            line(sheet, "老年人优待证办理", "152011001000", "公共服务", "新城区民政局", "10个工作日", "3个工作日", "居民身份证");
            line(sheet, "星际航行许可", "", "行政许可", "新城区星际局", "20个工作日", "3个工作日", "申请书");
            book.write(bytes);
        }
        to = folder.resolve("out");
    }

    private static void line(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private int align(Object... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        List<String> texts = new ArrayList<>(List.of("align", "--out", to.toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(texts::add);
        return Commands.line(console).execute(texts.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> tree(byte[] json) {
        return new JsonMapper().readValue(json, Map.class);
    }

    /** The rows of a sheet as texts, by its name. */
    private static List<List<String>> rows(Path file, String sheet) {
        DataFormatter cells = new DataFormatter();
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(sheet)) {
                List<String> texts = new ArrayList<>();
                for (Cell cell : row) {
                    texts.add(cells.formatCellValue(cell));
                }
                rows.add(texts);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> written() throws IOException {
        if (!Files.exists(to)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(to)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> to.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyDocumentIsWrittenAndTheSummarySaysWhatWasPutIn() throws IOException {
        assertThat(align("--national", list, "--catalog", catalog, xincheng, huimin))
                .as(said())
                .isEqualTo(ExitCode.DONE);
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "consistency.xlsx",
                        "gaps.xlsx",
                        "guides/150511003000 高龄津贴给付.docx",
                        "guides/152011001000 老年人优待证办理.docx",
                        "guides/index.csv",
                        "guides/index.html",
                        "mapping.docx",
                        "mapping.xlsx",
                        "packets/150102000000.xlsx",
                        "packets/150103000000.xlsx",
                        "summary.json");
        Map<String, Map<String, Object>> summary = tree(Files.readAllBytes(to.resolve("summary.json")));
        assertThat(tree(out.toByteArray())).as("the same for a script").isEqualTo(summary);
        assertThat(summary.get("read"))
                .containsEntry("files", 2)
                .containsEntry("items", 4)
                .containsEntry("divisions", 2);
        assertThat(summary.get("catalog"))
                .containsEntry("standard_items", 3)
                .containsEntry("derived_from_files", false);
        assertThat(summary.get("attach"))
                .containsEntry("by_code", 3)
                .containsEntry("by_name", 0)
                .containsEntry("not_attached", 1);
        assertThat(summary.get("line_up"))
                .containsEntry("entries", 3)
                .containsEntry("accepted", 2)
                .containsEntry("review", 0)
                .containsEntry("gap", 1);
        assertThat(summary.get("gaps"))
                .containsOnly(Map.entry("NO_STANDARD", 1), Map.entry("NOT_CLAIMED", 1), Map.entry("MODE_MISSING", 2));
        assertThat(said()).contains("新城区.xlsx：实施清单，事项 3 项", "回民区.csv：实施清单，事项 1 项", "已写入 ");
    }

    @Test
    void gapsDifferencesAndCorrespondencesAreThoseThatWerePutIn() {
        assertThat(align("--national", list, "--catalog", catalog, xincheng, huimin))
                .isEqualTo(ExitCode.DONE);
        assertThat(rows(to.resolve("gaps.xlsx"), "缺口清单").stream()
                        .skip(2)
                        .map(row -> row.get(1) + " " + row.get(4) + " " + row.get(5)))
                .containsExactlyInAnyOrder(
                        "高龄津贴给付 内蒙古自治区 未填跨省通办模式",
                        "老年人优待证办理 内蒙古自治区 未填跨省通办模式",
                        "老年人优待证办理 回民区 地方未认领",
                        "海底隧道命名核准 内蒙古自治区 目录中无对应事项");
        assertThat(rows(to.resolve("consistency.xlsx"), "差异明细").stream()
                        .filter(row -> row.size() > 5 && row.get(5).contains("不同")))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("高龄津贴给付", "回民区", "承诺办结时限", "5个工作日", "15个工作日", "比标准长10个工作日"));
        assertThat(rows(to.resolve("mapping.xlsx"), "对应情况明细").stream()
                        .filter(row -> row.getFirst().matches("[0-9]+"))
                        .map(row -> row.get(1) + " " + row.get(5) + " " + row.get(7)))
                .containsExactly("高龄津贴给付 150511003000 同一事项", "老年人优待证办理 152011001000 同一事项", "海底隧道命名核准 — 无对应事项");
    }

    @Test
    void aPacketHasThePointsOfItsOwnDistrictAndSaysThatNothingCanBeAnswered() {
        assertThat(align("--national", list, "--catalog", catalog, xincheng, huimin))
                .isEqualTo(ExitCode.DONE);
        String points = text(to.resolve("packets/150103000000.xlsx"));
        assertThat(points)
                .contains("回民区", "承诺办结时限", "15个工作日", "老年人优待证办理", "没有入库")
                .doesNotContain("新城区");
        assertThat(text(to.resolve("packets/150102000000.xlsx")))
                .contains("新城区", "星际航行许可")
                .doesNotContain("15个工作日");
    }

    private static String text(Path packet) {
        try (InputStream bytes = Files.newInputStream(packet);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            return names.stream()
                    .flatMap(name -> rows(packet, name).stream())
                    .flatMap(List::stream)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void withoutACatalogTheFilesMakeOneAndAZipIsTakenApart() throws IOException {
        Path zip = folder.resolve("报送.zip");
        try (ZipOutputStream members = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : List.of(xincheng, huimin)) {
                members.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                members.write(Files.readAllBytes(file));
            }
        }
        assertThat(align("--national", list, zip)).as(said()).isEqualTo(ExitCode.DONE);
        Map<String, Map<String, Object>> summary = tree(out.toByteArray());
        assertThat(summary.get("read")).containsEntry("files", 2).containsEntry("items", 4);
        assertThat(summary.get("catalog")).containsEntry("standard_items", 3).containsEntry("derived_from_files", true);
        assertThat(summary.get("attach")).containsEntry("not_attached", 0);
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndNothingIsWritten() throws IOException {
        assertThat(align("--national", folder.resolve("没有.csv"), xincheng)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).startsWith("找不到文件“").endsWith("没有.csv”，请核对路径。");
        Path pdf = Files.writeString(folder.resolve("扫描件.csv"), "%PDF-1.7");
        assertThat(align("--national", list, pdf)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).startsWith("“扫描件.csv”").doesNotContain("\n");
        assertThat(align("--national", pdf, xincheng)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).contains("“扫描件.csv”").doesNotContain("Exception");
        assertThat(align("--national", list, xincheng, list)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).endsWith("“清单.csv”是国家清单，不是报送的事项表格，请用 --national 指明。");
        assertThat(align("--national", list, "--region", "呼市", xincheng)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said()).contains("--region “呼市”不是区划代码");
        assertThat(align(xincheng)).as("no list").isEqualTo(ExitCode.UNUSABLE);
        assertThat(written()).isEmpty();
    }

    @Test
    void oneFileThatCannotBeReadDoesNotKeepTheOthersFromTheirWork() throws IOException {
        Path pdf = Files.writeString(folder.resolve("扫描件.csv"), "%PDF-1.7");
        assertThat(align("--national", list, "--catalog", catalog, xincheng, pdf, huimin))
                .as("a script is told")
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(said().lines().reduce((a, b) -> b).orElseThrow()).startsWith("没有读取：“扫描件.csv”");
        assertThat(tree(out.toByteArray()).get("read")).containsEntry("items", 4);
        assertThat(written()).contains("gaps.xlsx", "packets/150103000000.xlsx");
    }
}
