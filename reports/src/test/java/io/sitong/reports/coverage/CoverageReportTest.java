package io.sitong.reports.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Format;
import io.sitong.reports.format.Golden;
import io.sitong.reports.sample.CoverageExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class CoverageReportTest {

    @Test
    void everyCellIsSaidInAWordAndCountedBothWays() {
        Golden.check("CoverageReport/two-lists.md", CoverageReport.outline(CoverageExample.data()));
    }

    @Test
    void aWorkbookHasOneMatrixPerListThatStaysReadableOnScreenAndOnA3() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(sheetNames(book)).containsExactly("总体情况", "图例", "示例清单（非官方全文）", "区域清单");
            XSSFSheet matrix = book.getSheet("示例清单（非官方全文）");
            assertThat(matrix.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(matrix.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
            assertThat(matrix.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(matrix.getPrintSetup().getLandscape()).isTrue();
            assertThat(matrix.getRepeatingRows().formatAsString()).isEqualTo("2:3");
            assertThat(matrix.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(matrix.getCTWorksheet().getAutoFilter().getRef())
                    .as("sums are not filtered with the entries")
                    .isEqualTo("A3:S7");
        }
    }

    @Test
    void cellsAreColouredAndWorded() throws IOException {
        try (XSSFWorkbook book = book()) {
            XSSFRow pension = book.getSheet("示例清单（非官方全文）").getRow(4);
            assertThat(pension.getCell(11).getStringCellValue()).isEqualTo("已覆盖");
            assertThat(colour(pension, 11)).isEqualTo("FFE6F4EA");
            assertThat(pension.getCell(12).getStringCellValue()).isEqualTo("未认领");
            assertThat(colour(pension, 12)).isEqualTo("FFFDE7E9");
            assertThat(pension.getCell(17).getStringCellValue()).isEqualTo("上级");
            assertThat(colour(pension, 17)).isEqualTo("FFE7E6F7");
        }
    }

    @Test
    void sumsOfRowsAndOfColumnsComeToTheSame() throws IOException {
        try (XSSFWorkbook book = book()) {
            XSSFSheet matrix = book.getSheet("示例清单（非官方全文）");
            for (int figure = 0; figure < 5; figure++) {
                double rows = 0;
                for (int r = 3; r < 7; r++) {
                    rows += matrix.getRow(r).getCell(4 + figure).getNumericCellValue();
                }
                XSSFRow sums = matrix.getRow(7 + figure);
                double columns = 0;
                for (int c = 10; c < 19; c++) {
                    columns += sums.getCell(c).getNumericCellValue();
                }
                assertThat(sums.getCell(4 + figure).getNumericCellValue())
                        .as(sums.getCell(1).getStringCellValue())
                        .isEqualTo(rows)
                        .isEqualTo(columns);
            }
        }
    }

    @Test
    void onPagesALeagueIsAColumnAndGapsAreNamed() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                        Golden.bytes(Format.DOCX, CoverageReport.outline(CoverageExample.data()))));
                PDDocument pdf =
                        Loader.loadPDF(Golden.bytes(Format.PDF, CoverageReport.outline(CoverageExample.data(20))))) {
            XWPFTable leagues = word.getTables().stream()
                    .filter(t -> t.getRow(0).getTableCells().size() == 6)
                    .findFirst()
                    .orElseThrow();
            assertThat(leagues.getRow(0).isRepeatHeader()).isTrue();
            assertThat(leagues.getRow(2).getCell(3).getText()).isEqualTo("1/5");
            assertThat(word.getTables())
                    .as("the matrix is for workbooks")
                    .noneMatch(t -> t.getRow(0).getTableCells().size() > 8);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("呼和浩特市除呼和浩特市本级").contains("第 3 页");
        }
    }

    @Test
    void theWorkbookFollowsItsSchema() throws IOException {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        try (XSSFWorkbook book = book()) {
            book.getCTWorkbook().validate(options);
            book.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
        }
        assertThat(errors).filteredOn(e -> !e.getMessage().contains("space@")).isEmpty();
    }

    private static XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Golden.bytes(Format.XLSX, CoverageReport.outline(CoverageExample.data()))));
    }

    private static List<String> sheetNames(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        for (Iterator<?> sheets = book.sheetIterator(); sheets.hasNext(); ) {
            names.add(((XSSFSheet) sheets.next()).getSheetName());
        }
        return names;
    }

    private static String colour(XSSFRow row, int column) {
        return row.getCell(column).getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }
}
