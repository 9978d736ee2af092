package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A packet goes out, is answered in Excel, comes back and closes its points; and a clerk sends an old workbook and a
 * letter with a table.
 */
class PacketStoryBrowserTest extends ImportBrowserStory {

    private static final DivisionCode TOWN = new DivisionCode("150121100000");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AUTHORITY = "察素齐镇人民政府";

    @Autowired
    private StandardItems standards;

    @Autowired
    private RecordedFindings findings;

    @Autowired
    private WaiverRequests requests;

    @Autowired
    private Proposals proposals;

    PacketStoryBrowserTest() {
        super(TOWN);
    }

    @Test
    void aPacketGoesOutIsAnsweredComesBackAndClosesItsPoints() throws Exception {
        StandardItem standard = standardWithLimitAndCondition();
        long id = itemWithOpenPoints(standard).id();
        Page page = signIn("clerk4", "娜仁", Role.LOCALITY, TOWN);

        byte[] packet = Files.readAllBytes(packet(page));
        List<String> problems = column(packet, PacketForm.PROBLEM);
        assertThat(problems).anyMatch(problem -> problem.startsWith("〔N03 "));
        byte[] answered = answered(packet, standard);

        go(page, "/imports");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("待处理清单（已填）.xlsx", WORKBOOK, answered));
        page.locator(".preview-list vaadin-grid").waitFor();
        assertThat(page.getByText("列没有认出").count())
                .as("a packet knows its own columns")
                .isZero();
        picture(page, "packet-preview");
        ImportBatch batch = acceptTheOpenFile(page, 3, 1);
        page.locator(".answer-grid").getByText("申请保留").first().waitFor();
        page.locator(".answer-grid").getByText("建议修改目录").first().waitFor();
        picture(page, "packet-receipt");
        assertThat(item(id).name()).isEqualTo(standard.item().name());
        assertThat(requests.countWaiting(viewer())).isEqualTo(1);
        assertThat(proposals.openOf(standard.id())).isPresent();

        assertThat(column(Files.readAllBytes(packet(page)), PacketForm.PROBLEM))
                .noneMatch(problem -> problem.startsWith("〔N03 "));

        undo(page, batch);
        go(page, "/imports/" + batch.id());
        page.locator(".answer-grid").getByText("已撤回").first().waitFor();
        picture(page, "packet-undone");
        assertThat(item(id).name()).isNotEqualTo(standard.item().name());
        assertThat(requests.countWaiting(viewer())).isZero();
        assertThat(proposals.openOf(standard.id())).isEmpty();
    }

    @Test
    void aClerkSendsAnOldWorkbookAndALetterWithATable() throws Exception {
        Page page = signIn("clerk5", "塔娜", Role.LOCALITY, TOWN);
        go(page, "/imports");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("察素齐镇事项.xls", "application/vnd.ms-excel", oldWorkbook()),
            new FilePayload(
                    "察素齐镇事项.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", letter())
        });
        page.getByText("新增 2 · 修改 0").first().waitFor();
        page.getByText("新增 3 · 修改 0").first().waitFor();

        open(page, "察素齐镇事项.xls");
        row(page, "农牧民建房备案").click();
        Locator type = page.getByLabel(Pattern.compile("改为 C3")).first();
        type.fill("公共服务");
        type.press("Enter");
        page.locator(".row-panel .badge").getByText("已更正").first().waitFor();
        ImportBatch old = acceptTheOpenFile(page, 2);
        assertThat(stored("农牧民建房备案").orElseThrow().text(ItemField.TASK_TYPE)).isEqualTo("20");
        Download marked =
                page.waitForDownload(() -> page.getByText("下载标注后的表格").first().click());
        try (InputStream bytes = Files.newInputStream(marked.path());
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            Cell cell = workbook.getSheetAt(0).getRow(2).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo("公服");
            assertThat(cell.getCellComment().getString().getString()).contains("公共服务");
        }

        go(page, "/imports");
        open(page, "察素齐镇事项.docx");
        page.getByLabel(Pattern.compile("^导入 .*!3$")).first().uncheck();
        button(page, "未勾选 1").waitFor();
        acceptTheOpenFile(page, 2);
        assertThat(stored("草畜平衡核定")).as("the row left out").isEmpty();
        assertThat(stored("临时占用草原备案")).isPresent();

        undo(page, old);
        assertThat(stored("农牧民建房备案")).isEmpty();
        assertThat(stored("临时占用草原备案")).as("of another file").isPresent();
    }

    private StandardItem standardWithLimitAndCondition() {
        List<StandardItem> fit = new ArrayList<>();
        standards.forEach(StandardFilter.all(), s -> {
            if (s.snapshot() > 0
                    && s.item().promiseLimit().isPresent()
                    && s.item().has(ItemField.ACCEPT_CONDITION)
                    && proposals.openOf(s.id()).isEmpty()) {
                fit.add(s);
            }
        });
        return fit.getFirst();
    }

    private Implementation itemWithOpenPoints(StandardItem standard) {
        Item item = standard.item()
                .edit()
                .set(ItemField.TASK_NAME, standard.item().name() + "（县级）")
                .set(ItemField.ACCEPT_CONDITION, "来办就收")
                .set(ItemField.DEPT_NAME, AUTHORITY)
                .promiseLimit(new TimeLimit(41, TimeUnit.WORKDAY))
                .build();
        Implementation saved = implementations.save(
                Viewer.system(REGION),
                new Implementation(
                        0,
                        0,
                        TOWN,
                        item,
                        ImplementationState.DRAFT,
                        new BasedOn(standard.id(), standard.snapshot()),
                        Instant.EPOCH));
        findings.replaceFor(
                Viewer.system(REGION),
                saved.id(),
                List.of(new RecordedFinding(
                        0, "N03", "warning", TOWN, saved.id(), item.name(), "TASK_NAME", "名称含层级字样“（县级）”")));
        return saved;
    }

    private Item item(long id) {
        return implementations.find(viewer(), id).orElseThrow().item();
    }

    private static Path packet(Page page) {
        page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + "/reports");
        Locator links = page.locator(".screen .job-list").getByText("packet-150121100.xlsx");
        button(page, "生成地方待处理清单（退回包）").waitFor();
        int before = links.count();
        button(page, "生成地方待处理清单（退回包）").click();
        links.nth(before).waitFor();
        picture(page, "packet-report");
        return page.waitForDownload(() -> links.first().click()).path();
    }

    /** The finding is corrected, one difference kept with a reason, for another the standard should change. */
    private static byte[] answered(byte[] packet, StandardItem standard) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(packet));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheet(PacketForm.SHEET);
            fill(
                    sheet,
                    row -> text(row, PacketForm.PROBLEM).startsWith("〔N03 "),
                    "更正为",
                    standard.item().name(),
                    "");
            fill(sheet, row -> differs(row, "承诺办结时限"), "保留并说明", "", "路途较远");
            fill(sheet, row -> differs(row, "受理条件"), "建议修改", "", "条件过多");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static boolean differs(Row row, String field) {
        return text(row, PacketForm.KIND).equals("与标准不一致")
                && text(row, PacketForm.FIELD).equals(field);
    }

    private static String text(Row row, String column) {
        return row.getCell(at(row.getSheet(), column)).getStringCellValue();
    }

    private static void fill(Sheet sheet, Predicate<Row> which, String answer, String correction, String reason) {
        int filled = 0;
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && which.test(row)) {
                row.getCell(at(sheet, PacketForm.ANSWER)).setCellValue(answer);
                row.getCell(at(sheet, PacketForm.CORRECTION)).setCellValue(correction);
                row.getCell(at(sheet, PacketForm.REASON)).setCellValue(reason);
                filled++;
            }
        }
        assertThat(filled).as(answer).isEqualTo(1);
    }

    private static List<String> column(byte[] packet, String column) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(packet))) {
            Sheet sheet = book.getSheet(PacketForm.SHEET);
            for (Row row : sheet) {
                texts.add(row.getCell(at(sheet, column)).getStringCellValue());
            }
        }
        return texts;
    }

    private static int at(Sheet sheet, String column) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + column);
    }

    /** As Excel 97 writes it; an unknown type in C3. */
    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("事项");
            line(sheet, 0, "事项名称", "基本编码", "事项类型", "实施主体");
            line(sheet, 1, "生态护林员选聘公示", "152020031000", "公共服务", AUTHORITY);
            line(sheet, 2, "农牧民建房备案", "152020032000", "公服", AUTHORITY);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] letter() throws IOException {
        String[][] rows = {
            {"事项名称", "基本编码", "事项类型", "实施主体"},
            {"临时占用草原备案", "152020041000", "公共服务", AUTHORITY},
            {"草畜平衡核定", "152020042000", "公共服务", AUTHORITY},
            {"嘎查集体草场承包登记", "152020043000", "公共服务", AUTHORITY}
        };
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("关于报送察素齐镇政务服务事项的函");
            XWPFTable table = document.createTable(rows.length, rows[0].length);
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    table.getRow(r).getCell(c).setText(rows[r][c]);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
