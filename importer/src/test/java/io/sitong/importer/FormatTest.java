package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table in every format: what the bytes are decides, not the name. */
class FormatTest {

    private static final String TABLE =
            "事项名称,基本编码,事项类型,承诺时限\r\n甲许可,000123018000,行政许可,5个工作日\r\n\"乙,许\"\"可\",000123019000,行政许可,即办\r\n";

    @TempDir
    private Path folder;

    private SheetResult read(byte[] bytes, String name) throws IOException {
        Path file = folder.resolve("f" + bytes.length);
        Files.write(file, bytes);
        ReadResult result = new SpreadsheetReader(ImporterSettings.defaults()).read(file, name, ReadOptions.none());
        return result.sheets().get(0);
    }

    private void isTheTable(SheetResult sheet) {
        isTheTable(sheet, 2);
    }

    private void isTheTable(SheetResult sheet, int items) {
        assertThat(sheet.items()).hasSize(items);
        assertThat(sheet.items().get(0).values())
                .containsEntry("TASK_NAME", "甲许可")
                .containsEntry("CATALOG_CODE", "000123018000")
                .containsEntry("PROMISE_DAY", 5);
        assertThat(sheet.items().get(1).text("TASK_NAME")).startsWith("乙");
    }

    @Test
    void textInEveryUsualEncodingAndDelimiter() throws IOException {
        isTheTable(read(TABLE.getBytes(StandardCharsets.UTF_8), "a.csv"));
        isTheTable(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8), "a.xls"));
        isTheTable(read(TABLE.getBytes(Charset.forName("GB18030")), "a.csv"));
        isTheTable(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE), "a.txt"));
        isTheTable(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE), "a.txt"));
        isTheTable(read(TABLE.getBytes(StandardCharsets.UTF_16LE), "a.txt"));
        isTheTable(read((TABLE + "一一,000123020000,行政许可,一\r\n").getBytes(StandardCharsets.UTF_16LE), "b.txt"), 3);
        String tabs = TABLE.replace("\"乙,许\"\"可\"", "乙许可").replace(',', '\t');
        isTheTable(read(tabs.getBytes(StandardCharsets.UTF_8), "a.tsv"));
        isTheTable(read(tabs.replace('\t', ';').getBytes(StandardCharsets.UTF_8), "a.csv"));
        isTheTable(read(tabs.replace("\r\n", "\n").getBytes(Charset.forName("GBK")), "a.csv"));
        isTheTable(read(("sep=,\r\n" + TABLE).getBytes(StandardCharsets.UTF_8), "a.csv"));
    }

    @Test
    void aQuotedLineBreakStartsNoRecord() throws IOException {
        SheetResult sheet = read(
                "事项名称,受理条件,基本编码\n甲许可,\"一\n二\",12\n乙许可,\"说\"\"明\"\"\",000123019000\n".getBytes(StandardCharsets.UTF_8),
                "a.csv");
        assertThat(sheet.items().get(0).values()).containsEntry("ACCEPT_CONDITION", "一\n二");
        assertThat(sheet.items().get(1).values()).containsEntry("ACCEPT_CONDITION", "说\"明\"");
        assertThat(sheet.problems().get(0).place().cell()).isEqualTo("C2");
    }

    @Test
    void aWebPageNamedXls() throws IOException {
        String page =
                "<html><head><meta charset=gb2312><style>td{x:1}</style></head><body><script>var a='<table>';</script>"
                        + "<p>标题</p><TABLE><tr><th rowspan=2>事项名称<th colspan='2'>时限（工作日）<th rowspan=2>事项类型</tr>"
                        + "<tr><th>法定<th>承诺</tr><!-- <tr><td>注释</td></tr> -->"
                        + "<tr><td>甲&nbsp;许可<br>（甲）</td><td>20<td> 5 </td><td>行政&#35768;可</td></tr>"
                        + "<tr><td>乙许可</td><td>10</td><td>1</td><td>行政许可</table></body>";
        SheetResult sheet = read(page.getBytes(Charset.forName("GBK")), "导出.xls");
        assertThat(sheet.headerRows()).containsExactly(1, 2);
        assertThat(sheet.items()).hasSize(2);
        assertThat(sheet.items().get(0).values())
                .isEqualTo(Map.of(
                        "TASK_NAME",
                        "甲许可（甲）",
                        "ANTICIPATE_DAY",
                        20,
                        "ANTICIPATE_TYPE",
                        "工作日",
                        "PROMISE_DAY",
                        5,
                        "PROMISE_TYPE",
                        "工作日",
                        "TASK_TYPE",
                        "01"));
    }

    @Test
    void theXmlOfExcel2003() throws IOException {
        String xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"清单\"><Table>"
                + "<Row><Cell><Data ss:Type=\"String\">事项名称</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">基本编码</Data></Cell></Row>"
                + "<Row ss:Index=\"4\"><Cell><Data ss:Type=\"String\">甲许可</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"Number\">150111007002</Data></Cell></Row>"
                + "</Table></Worksheet></Workbook>";
        SheetResult sheet = read(xml.getBytes(StandardCharsets.UTF_8), "导出.xls");
        assertThat(sheet.items().get(0).row()).isEqualTo(4);
        assertThat(sheet.problems().get(0).place().cell()).isEqualTo("C4");
        assertThat(sheet.ignoredRows()).containsOnlyKeys(2, 3);
    }

    @Test
    void datesErrorsBooleansAndFormulasOfBothExcelFormats() throws IOException {
        for (LayoutGrid grid : List.of(LayoutGrid.xlsx(), LayoutGrid.xls())) {
            grid.sheet("清单", "事项名称 | 生效日期 | 是否收费 | 实施主体 | 基本编码 | 到现场次数\n甲 | | | | |");
            var row = grid.last().getRow(1);
            CellStyle date = grid.book().createCellStyle();
            date.setDataFormat(grid.book().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.getCell(1, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(45168);
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue((byte) 42);
            CellStyle zeros = grid.book().createCellStyle();
            zeros.setDataFormat(grid.book().createDataFormat().getFormat("000000000000"));
            Cell code = row.createCell(4);
            code.setCellValue(123018000);
            code.setCellStyle(zeros);
            row.createCell(5).setCellFormula("1+1");
            grid.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
            SheetResult sheet = grid.read(folder).sheets().get(0);
            assertThat(sheet.items().get(0).values())
                    .containsEntry("PLAN_EFFECTIVE_DATE", "2023-08-30")
                    .containsEntry("IS_FEE", "1")
                    .containsEntry("CATALOG_CODE", "000123018000")
                    .containsEntry("LIMIT_SCENE_NUM", 2);
            assertThat(sheet.problems())
                    .extracting(p -> p.place().cell() + " " + p.kind().key())
                    .containsExactly("D2 formula_error", "E2 code_as_number");
        }
    }

    @Test
    void formulasThatWereNeverCalculatedAreNamed() throws IOException {
        LayoutGrid grid = LayoutGrid.xlsx().sheet("清单", "事项名称 | 实施主体 | 基本编码\n甲许可 | | 000123018000");
        grid.last().getRow(1).createCell(1).setCellFormula("D2&\"局\"");
        SheetResult sheet = grid.read(folder).sheets().get(0);
        assertThat(sheet.problems())
                .extracting(p -> p.place().cell() + " " + p.kind().key() + " " + p.found())
                .containsExactly("B2 formula_no_cached_value =D2&\"局\"");
    }

    @Test
    void daysOfAnOldMacInAnXlsCountFrom1904() {
        assertThat(daysOfXls((short) 1)).isEqualTo("2024-03-15 2024-03-16 date_as_number");
        assertThat(daysOfXls((short) 0))
                .as("the same numbers counted from 1900")
                .startsWith("2020-03-14 2020-03-15");
    }

    private String daysOfXls(short windowing) {
        LayoutGrid grid =
                LayoutGrid.xls().sheet("清单", "事项名称 | 基本编码 | 计划生效日期 | 计划取消日期\n甲许可 | 000123018000 | #43904 | #43905");
        HSSFWorkbook book = (HSSFWorkbook) grid.book();
        ((DateWindow1904Record) book.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid))
                .setWindowing(windowing);
        CellStyle days = book.createCellStyle();
        days.setDataFormat((short) 14);
        grid.last().getRow(1).getCell(2).setCellStyle(days);
        SheetResult sheet = grid.read(folder).sheets().getFirst();
        ReadItem item = sheet.items().getFirst();
        return item.text("PLAN_EFFECTIVE_DATE") + " " + item.text("PLAN_CANCEL_DATE") + " "
                + String.join(
                        " ",
                        sheet.problems().stream()
                                .map(problem -> problem.kind().key())
                                .filter(kind -> kind.startsWith("date"))
                                .toList());
    }

    @Test
    void daysCountFrom1904AndFormatsOfEastAsianProgramsShowDays() {
        LayoutGrid grid = LayoutGrid.xlsx().sheet("清单", "事项名称 | 生效日期 | 取消日期\n甲许可 | #43737 | #43737");
        ((XSSFWorkbook) grid.book()).getCTWorkbook().getWorkbookPr().setDate1904(true);
        var day = grid.book().createCellStyle();
        day.setDataFormat((short) 31);
        grid.last().getRow(1).getCell(1).setCellStyle(day);
        SheetResult sheet = grid.read(folder).sheets().get(0);
        assertThat(sheet.items().get(0).values())
                .containsEntry("PLAN_EFFECTIVE_DATE", "2023-09-30")
                .containsEntry("PLAN_CANCEL_DATE", "2023-09-30");
        assertThat(sheet.problems())
                .extracting(p -> p.place().cell() + " " + p.kind().key())
                .containsExactly("C2 date_as_number");
    }

    /** A package by hand: prefixed names, shared strings with runs, inline strings, rows and cells without address. */
    @Test
    void ooxmlOfOtherProgramsIsUnderstood() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"/book/main.xml\"/></Relationships>");
            put(
                    zip,
                    "book/main.xml",
                    "<x:workbook xmlns:x=\"u\" xmlns:r=\"v\"><x:workbookPr date1904=\"1\"/><x:sheets><x:sheet name=\"清单\" sheetId=\"1\" r:id=\"a\"/></x:sheets></x:workbook>");
            put(
                    zip,
                    "book/_rels/main.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s1.xml\"/><Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/></Relationships>");
            put(
                    zip,
                    "book/strings.xml",
                    "<sst><si><t>事项名称</t></si><si><r><t>甲</t></r><r><t xml:space=\"preserve\"> 许可</t></r><rPh><t>jia</t></rPh></si></sst>");
            put(
                    zip,
                    "book/s1.xml",
                    "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c t=\"inlineStr\"><x:is><x:t>基本编码</x:t></x:is></x:c><x:c t=\"str\"><x:v>生效日期</x:v></x:c></x:row>"
                            + "<x:row><x:c t=\"s\"><x:v>1</x:v></x:c><x:c t=\"str\"><x:f>A</x:f><x:v>000123018000</x:v></x:c><x:c t=\"d\"><x:v>2024-03-05T00:00:00</x:v></x:c></x:row></x:sheetData>"
                            + "<x:mergeCells><x:mergeCell ref=\"A5:B5\"/></x:mergeCells></x:worksheet>");
        }
        SheetResult sheet = new SpreadsheetReader(ImporterSettings.defaults())
                .read(file, "other.xlsx", ReadOptions.none())
                .sheets()
                .get(0);
        assertThat(sheet.items().get(0).values())
                .isEqualTo(Map.of(
                        "TASK_NAME", "甲许可", "CATALOG_CODE", "000123018000", "PLAN_EFFECTIVE_DATE", "2024-03-05"));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void otherFilesAreNamedAndRefused() {
        refused("%PDF-1.7 ...", "PDF");
        refused("\u0089PNG\r\n\u001A\n", "图片");
        refused("{\\rtf1 }", "RTF");
        refused("<?xml version=\"1.0\"?><note/>", "XML");
        refused("", "空文件");
        refused("PK\u0003\u0004 not a zip", "损坏");
        refused("随便一段话\n没有表", "表头");
    }

    private void refused(String bytes, String reason) {
        boolean latin = bytes.chars().allMatch(c -> c < 256);
        assertThatThrownBy(() -> read(
                        bytes.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8), "路径/某表.xlsx"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("“某表.xlsx”")
                .hasMessageContaining(reason)
                .hasMessageNotContainingAny("Exception", "java", "/tmp");
    }

    @Test
    void limitsAreNamedInTheMessage() {
        String csv = TABLE + "丙,000123020000,行政许可,1\r\n".repeat(50);
        ImporterSettings small = new ImporterSettings(1 << 20, 1 << 20, 10, 20, 10, 100, 3, 30);
        assertThatThrownBy(() -> {
                    Path file = folder.resolve("many.csv");
                    Files.writeString(file, csv);
                    new SpreadsheetReader(small).read(file, "many.csv", ReadOptions.none());
                })
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("20 行");
    }
}
