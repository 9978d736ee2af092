package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A clerk sends three workbooks of different make at once, corrects cells three ways, leaves a row out, accepts, takes
 * the marked-up file, and undoes a batch.
 */
class ImportStoryBrowserTest extends ImportBrowserStory {

    private static final DivisionCode BANNER = new DivisionCode("150103000000");
    private static final String AUTHORITY = "回民区民政局";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ImportStoryBrowserTest() {
        super(BANNER);
    }

    @Test
    void aClerkImportsThreeWorkbooksCorrectsLeavesOutAcceptsTakesTheMarkedFileAndUndoes() throws Exception {
        Page page = signIn("clerk3", "其木格", Role.LOCALITY, BANNER);
        long before = count();
        go(page, "/imports");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("回民区事项（两行表头）.xlsx", WORKBOOK, grouped()),
            new FilePayload("回民区事项.csv", "text/csv", plainText()),
            new FilePayload("回民区网页导出.xls", "application/vnd.ms-excel", webPage())
        });
        page.getByText("新增 4 · 修改 0").first().waitFor();
        page.getByText("新增 3 · 修改 0").first().waitFor();
        page.getByText("新增 2 · 修改 0").first().waitFor();
        picture(page, "imports-waiting");
        assertThat(count()).as("nothing is written before the person accepts").isEqualTo(before);

        workbookWithGroupedHeader(page);
        ImportBatch batch = acceptTheOpenFile(page, 3);
        assertThat(stored("流浪犬只收容证明开具")).isPresent();
        assertThat(stored("孤儿基本生活保障金给付")).as("the row left out").isEmpty();
        assertThat(stored("养老机构备案变更").orElseThrow().text(ItemField.TASK_TYPE)).isEqualTo("20");
        Download marked =
                page.waitForDownload(() -> page.getByText("下载标注后的表格").first().click());
        theCorrectedCellsAreMarked(marked);

        textFileWithAPastedColumn(page);
        acceptTheOpenFile(page, 3);
        assertThat(stored("低保边缘家庭认定").orElseThrow().text(ItemField.PROMISE_DAY)).isEqualTo("7");

        webPageWithAColumnMappedByHand(page);
        acceptTheOpenFile(page, 2);
        assertThat(stored("殡葬服务费减免").orElseThrow().text(ItemField.LINK_WAY)).isEqualTo("0471-3600001");
        assertThat(count()).isEqualTo(before + 8);

        undo(page, batch);
        assertThat(count()).isEqualTo(before + 5);
        assertThat(stored("流浪犬只收容证明开具")).isEmpty();
    }

    private void workbookWithGroupedHeader(Page page) {
        open(page, "回民区事项（两行表头）.xlsx");
        row(page, "养老机构备案变更").click();
        Locator type = page.getByLabel(Pattern.compile("改为 C5")).first();
        type.fill("公共服务");
        type.press("Enter");
        page.locator(".row-panel .badge").getByText("已更正").first().waitFor();
        picture(page, "import-corrected-cell");
        page.getByRole(com.microsoft.playwright.options.AriaRole.TAB)
                .filter(new Locator.FilterOptions().setHasText("问题清单"))
                .click();
        // a wrong code is told once, by the rule that also says what to do
        button(page, "规则提示").click();
        Locator code = page.locator(".preview-list")
                .getByLabel(Pattern.compile("改为 B4"))
                .first();
        code.waitFor();
        picture(page, "import-problems");
        code.fill("152020001000");
        code.press("Tab");
        page.locator(".preview-list").getByText("15202000100X").first().waitFor(hidden());
        page.getByRole(com.microsoft.playwright.options.AriaRole.TAB)
                .filter(new Locator.FilterOptions().setHasText("逐行"))
                .click();
        page.getByLabel("导入 “实施清单”!6").uncheck();
        button(page, "未勾选 1").waitFor();
        picture(page, "import-left-out");
    }

    private void textFileWithAPastedColumn(Page page) {
        go(page, "/imports");
        open(page, "回民区事项.csv");
        row(page, "临时救助给付").click();
        page.getByText("显示全部单元格").click();
        page.locator(".cell-line")
                .filter(new Locator.FilterOptions().setHasText("承诺办结时限"))
                .first()
                .getByText("向下粘贴")
                .click();
        page.locator("vaadin-dialog textarea, vaadin-dialog-overlay textarea")
                .first()
                .fill("5\n6\n7\n");
        page.getByText("将替换 3 个单元格：E2 至 E4").waitFor();
        picture(page, "import-paste");
        button(page, "替换").click();
        page.getByText("将替换 3 个单元格").waitFor(hidden());
        page.locator(".row-panel .badge").getByText("已更正").first().waitFor();
    }

    private void webPageWithAColumnMappedByHand(Page page) {
        go(page, "/imports");
        open(page, "回民区网页导出.xls");
        page.getByText("列对应关系").first().click();
        Locator mapping = page.locator(".column-choices").getByLabel("丁栏").first();
        mapping.fill("咨询方式");
        page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("咨询方式"))
                .first()
                .click();
        page.getByText("人工指定").first().waitFor();
        picture(page, "import-columns");
    }

    private static void theCorrectedCellsAreMarked(Download marked) throws IOException {
        try (InputStream bytes = Files.newInputStream(marked.path());
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            assertThat(workbook.getSheet("问题清单")).isNotNull();
            Cell type = workbook.getSheet("实施清单").getRow(4).getCell(2);
            assertThat(type.getStringCellValue())
                    .as("the sender's own text stays")
                    .isEqualTo("公服");
            assertThat(type.getCellComment().getString().getString()).contains("公共服务");
        }
    }

    /** A title, two rows of header with merged groups, four items; a wrong code in B4 and an unknown type in C5. */
    private static byte[] grouped() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("实施清单");
            line(sheet, 0, "回民区民政局政务服务事项实施清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            line(sheet, 1, "事项名称", "基本编码", "事项类型", "实施主体", "办结时限（工作日）", "");
            line(sheet, 2, "", "", "", "", "法定", "承诺");
            for (int column = 0; column < 4; column++) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 5));
            line(sheet, 3, "流浪犬只收容证明开具", "15202000100X", "公共服务", AUTHORITY, "20", "5");
            line(sheet, 4, "养老机构备案变更", "152020002000", "公服", AUTHORITY, "20", "3");
            line(sheet, 5, "孤儿基本生活保障金给付", "152005003000", "行政给付", AUTHORITY, "30", "20");
            line(sheet, 6, "慈善组织公开募捐资格审批", "152001004000", "行政许可", AUTHORITY, "20", "10");
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

    /** As older programs write it: GB18030. */
    private static byte[] plainText() {
        String rows = String.join(
                "\r\n",
                "事项名称,基本编码,事项类型,实施主体,承诺办结时限",
                "临时救助给付,152005011000,行政给付," + AUTHORITY + ",尽快",
                "特困人员认定,152007012000,行政确认," + AUTHORITY + ",待定",
                "低保边缘家庭认定,152007013000,行政确认," + AUTHORITY + ",若干");
        return rows.getBytes(Charset.forName("GB18030"));
    }

    /** As web systems "export to Excel": a page under the name .xls; one column no program can know. */
    private static byte[] webPage() {
        return ("<html><head><meta charset=\"utf-8\"></head><body><table border=1>"
                        + "<tr><th>事项名称</th><th>基本编码</th><th>事项类型</th><th>实施主体</th><th>丁栏</th></tr>"
                        + "<tr><td>殡葬服务费减免</td><td>152020021000</td><td>公共服务</td><td>" + AUTHORITY
                        + "</td><td>0471-3600001</td></tr>"
                        + "<tr><td>收养登记档案查询</td><td>152020022000</td><td>公共服务</td><td>" + AUTHORITY
                        + "</td><td>0471-3600002</td></tr></table></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
