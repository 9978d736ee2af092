package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.coverage.CoverageReport;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.sample.CoverageExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class XlsxTemplateTest {

    /** A transparent point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void theCoverStandsBeforeTheSheetsOfTheReport() throws Exception {
        try (XSSFWorkbook made = printed(template(book -> {}))) {
            assertThat(made.getSheetName(0)).isEqualTo("封面");
            assertThat(made.getSheetName(1)).isEqualTo("总体情况");
            XSSFRow row = made.getSheetAt(0).getRow(2);
            XSSFCell title = row.getCell(1);
            assertThat(title.getStringCellValue()).isEqualTo("“跨省通办”事项覆盖矩阵");
            assertThat(title.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 28);
            assertThat(title.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.000\"册\"");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(made.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void theSheetsOfTheReportLookAsWithoutACover() throws Exception {
        Outline outline = CoverageReport.outline(CoverageExample.data());
        try (XSSFWorkbook made = printed(template(book -> {}));
                XSSFWorkbook plain = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)))) {
            for (int i = 0; i < plain.getNumberOfSheets(); i++) {
                XSSFSheet with = made.getSheetAt(i + 1);
                XSSFSheet without = plain.getSheetAt(i);
                assertThat(with.getSheetName()).isEqualTo(without.getSheetName());
                assertThat(
                                with.getRepeatingRows() == null
                                        ? ""
                                        : with.getRepeatingRows().formatAsString())
                        .isEqualTo(
                                without.getRepeatingRows() == null
                                        ? ""
                                        : without.getRepeatingRows().formatAsString());
                XSSFRow one = with.getRow(4);
                XSSFRow other = without.getRow(4);
                for (int c = 0; one != null && c < one.getLastCellNum(); c++) {
                    assertThat(one.getCell(c).getCellStyle().getFillForegroundXSSFColor())
                            .isEqualTo(other.getCell(c).getCellStyle().getFillForegroundXSSFColor());
                }
            }
        }
    }

    @Test
    void whatIsFilledInIsNeverAFormula() throws Exception {
        Outline bad = Outline.titled("=HYPERLINK(\"http://x\")")
                .paragraph("文")
                .build(CoverageExample.data().imprint());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTemplate.read(template(book -> {}))
                .writer(TemplateValues.of(bad, "=1+1", "", ""))
                .write(bad, out);
        try (XSSFWorkbook made = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFCell title = made.getSheetAt(0).getRow(2).getCell(1);
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).startsWith(" =");
        }
    }

    @Test
    void whatIsMadeFollowsTheSchema() throws Exception {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        try (XSSFWorkbook made = printed(template(book -> {}))) {
            made.getCTWorkbook().validate(options);
            made.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
        }
        assertThat(errors).filteredOn(e -> !e.getMessage().contains("space@")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsCell() throws IOException {
        refused(book -> cell(book, "{{文号}}"), "“封面”!D3的“{{文号}}”不认识");
        refused(book -> cell(book, "{{正文}}"), "“封面”!D3：Excel 模板只作封面");
        refused(book -> book.getSheetAt(0).getRow(2).createCell(3).setCellFormula("1+1"), "“封面”!D3是公式");
        refused(
                book -> {
                    for (int i = 0; i < 6; i++) {
                        book.createSheet("多" + i);
                    }
                },
                "模板应有1至5张工作表，现有7张");
        refused(book -> book.getSheetAt(0).getRow(2).getCell(1).setCellValue("无"), "没有占位符");
    }

    private static void cell(XSSFWorkbook book, String text) {
        book.getSheetAt(0).getRow(2).createCell(3).setCellValue(text);
    }

    private static void refused(Consumer<XSSFWorkbook> more, String said) throws IOException {
        byte[] file = template(more);
        assertThatThrownBy(() -> XlsxTemplate.read(file))
                .isInstanceOfSatisfying(
                        BadTemplate.class, bad -> assertThat(bad.sentence()).contains(said));
    }

    /** A cover with a title in large letters on yellow, a number in a format of its own, and a picture. */
    private static byte[] template(Consumer<XSSFWorkbook> more) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("封面");
            sheet.setColumnWidth(1, 40 * 256);
            XSSFRow row = sheet.createRow(2);
            XSSFCellStyle large = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setFontHeightInPoints((short) 28);
            large.setFont(font);
            large.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            large.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            row.createCell(1).setCellValue("{{标题}}");
            row.getCell(1).setCellStyle(large);
            XSSFCellStyle counted = book.createCellStyle();
            counted.setDataFormat(book.createDataFormat().getFormat("0.000\"册\""));
            row.createCell(2).setCellValue(3);
            row.getCell(2).setCellStyle(counted);
            int picture = book.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch()
                    .createPicture(book.getCreationHelper().createClientAnchor(), picture);
            more.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook printed(byte[] template) throws Exception {
        Outline outline = CoverageReport.outline(CoverageExample.data());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTemplate.read(template)
                .writer(TemplateValues.of(outline, "内蒙古自治区", "283项", "第1版"))
                .write(outline, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
