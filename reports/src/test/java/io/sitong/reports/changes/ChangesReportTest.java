package io.sitong.reports.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.format.Format;
import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.ChangesExample;
import io.sitong.reports.sample.MappingExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ChangesReportTest {

    @Test
    void whatChangedIsCountedAndSaidOldBesideNew() {
        Golden.check("ChangesReport/one-of-each.md", ChangesReport.outline(ChangesExample.data()));
    }

    @Test
    void aTimeWithoutChangesSaysSo() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(new MarkdownWriter()
                        .text(ChangesReport.outline(
                                new ChangesData("内蒙古自治区", day, day, 512, 512, List.of(), MappingExample.IMPRINT))))
                .contains("期间有变化的事项0项");
    }

    @Test
    void twoVersionsOfAnItemStandBesideEachOther() {
        Golden.check("VersionsReport/food.md", VersionsReport.outline(ChangesExample.versions()));
    }

    @Test
    void versionsThatSayTheSameAreSaidToDoSo() {
        VersionsData data = ChangesExample.versions();
        assertThat(new MarkdownWriter()
                        .text(VersionsReport.outline(new VersionsData(
                                data.code(), data.name(), data.versions(), List.of(), data.imprint()))))
                .contains("文字没有变化")
                .doesNotContain("原内容");
    }

    @Test
    void oneVersionIsNotComparedWithItselfNorALaterWithAnEarlier() {
        VersionsData data = ChangesExample.versions();
        assertThatThrownBy(() -> new VersionsData(
                        data.code(), data.name(), data.versions().reversed(), List.of(), data.imprint()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VersionsData(
                        data.code(), data.name(), data.versions().subList(0, 1), List.of(), data.imprint()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(
                        () -> new ChangesData("内蒙古自治区", day, day.minusDays(1), 0, 0, List.of(), MappingExample.IMPRINT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFormatHoldsOldAndNew() throws IOException {
        var outline = ChangesReport.outline(ChangesExample.data());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)));
                PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, outline))) {
            XSSFSheet sheet = book.getSheet("内容变更");
            XSSFRow condition = row(sheet, "受理条件");
            XSSFCell now = condition.getCell(6);
            assertThat(now.getStringCellValue()).isEqualTo("=具有相适应的场所");
            assertThat(now.getCellType()).as("never a formula").isEqualTo(CellType.STRING);
            assertThat(now.getCellStyle().getQuotePrefixed()).isTrue();
            XWPFTable texts = word.getTables().stream()
                    .filter(t -> t.getText().contains("原内容"))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts.getRow(0).isRepeatHeader()).isTrue();
            assertThat(texts.getText()).contains("〔健康证明〕");
            assertThat(new PDFTextStripper().getText(pdf)).contains("具有相适应的场所", "000131022001");
        }
    }

    private static XSSFRow row(XSSFSheet sheet, String field) {
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            XSSFCell cell = sheet.getRow(r).getCell(3);
            if (cell != null && cell.getStringCellValue().equals(field)) {
                return sheet.getRow(r);
            }
        }
        throw new AssertionError("no row of " + field);
    }
}
