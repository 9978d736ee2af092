package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.sample.MappingExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The report to the bureau has a page before its first, unless a template brings its own. */
class CoverTest {

    private static final Outline REPORT = MappingReport.outline(MappingExample.data());
    private static final Outline MARKED =
            REPORT.under(Objects.requireNonNull(REPORT.cover()).marked(List.of("密级：内部", "编号：2026-017")));

    private static XWPFDocument word(Outline outline) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)));
    }

    private static String page(Outline outline, int number) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, outline))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf).replaceAll("[ \\n]", "");
        }
    }

    @Test
    void wordHasItBeforeTheTitleWhichBeginsANewPage() throws IOException {
        try (XWPFDocument word = word(REPORT)) {
            List<XWPFParagraph> paragraphs = word.getParagraphs();
            assertThat(paragraphs.subList(0, 8))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly(
                            "CoverTitle",
                            "CoverLine",
                            "CoverLine",
                            "CoverLine",
                            "CoverFoot",
                            "CoverFoot",
                            "Title",
                            "Subtitle");
            assertThat(paragraphs.subList(0, 6))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "“跨省通办”清单事项对应情况报告",
                            "内蒙古自治区",
                            "全国高频政务服务“跨省通办”事项清单　示例清单（非官方全文）",
                            "文号：国办发〔2020〕35号",
                            "填报单位：内蒙古自治区",
                            "2026年11月22日");
            assertThat(paragraphs.get(6).getCTP().getPPr().isSetPageBreakBefore())
                    .isTrue();
            assertThat(word.getStyles().getStyle("CoverTitle")).isNotNull();
        }
    }

    @Test
    void theCoverHasNoPageNumberAndThePagesAfterItDo() throws IOException {
        try (XWPFDocument word = word(REPORT)) {
            CTSectPr pages = word.getParagraphs().stream()
                    .map(p -> p.getCTP().getPPr().getSectPr())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            assertThat(pages.isSetTitlePg()).isTrue();
            for (CTHdrFtrRef footer : pages.getFooterReferenceList()) {
                String text = ((XWPFFooter) word.getRelationById(footer.getId())).getText();
                assertThat(text.contains("第")).isEqualTo(footer.getType() == STHdrFtr.DEFAULT);
            }
        }
        assertThat(page(REPORT, 1))
                .contains("对应情况报告", "内蒙古自治区", "国办发〔2020〕35号", "填报单位：", "2026年11月22日")
                .doesNotContain("总体情况", "第1页");
        assertThat(page(REPORT, 2)).contains("一、总体情况", "第2页");
    }

    @Test
    void secrecyAndNumberStandAtItsHeadWhereThereAreAny() throws IOException {
        assertThat(page(REPORT, 1)).doesNotContain("密级", "编号");
        assertThat(page(MARKED, 1)).containsSubsequence("密级：内部", "编号：2026-017", "对应情况报告");
        try (XWPFDocument word = word(MARKED)) {
            assertThat(word.getParagraphs().subList(0, 3))
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("CoverMark", "CoverMark", "CoverTitle");
        }
        try (PDDocument usual = Loader.loadPDF(Golden.bytes(Format.PDF, REPORT));
                PDDocument marked = Loader.loadPDF(Golden.bytes(Format.PDF, MARKED))) {
            assertThat(marked.getNumberOfPages()).as("still one page").isEqualTo(usual.getNumberOfPages());
        }
    }

    @Test
    void aLongTitleOfTheListLeavesItOnePage() throws IOException {
        String title = "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见附件　全国高频政务服务“跨省通办”事项清单（第一批、第二批、第三批）";
        Outline outline = REPORT.under(
                new Cover(List.of("密级：内部"), List.of("内蒙古自治区", title, "文号：国办发〔2020〕35号", "清单版本：第3版"), "填报单位：内蒙古自治区"));
        assertThat(page(outline, 1)).contains("第3版", "2026年11月22日");
        assertThat(page(outline, 2)).contains("一、总体情况");
    }

    @Test
    void aWebPageBeginsWithItAndSaysItsTitleOnce() {
        String html = new String(Golden.bytes(Format.HTML, REPORT), StandardCharsets.UTF_8);
        assertThat(html).containsSubsequence("<div class=\"cover\">", "填报单位：内蒙古自治区", "一、总体情况");
        assertThat(html.split("<h1", -1)).hasSize(2);
    }

    @Test
    void aWorkbookBeginsWithItsFirstSheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, MARKED)))) {
            assertThat(book.getSheetName(0)).isEqualTo("总体情况");
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("“跨省通办”清单事项对应情况报告");
        }
    }

    @Test
    void theCoverOfATemplateTakesItsPlace() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument own = new XWPFDocument()) {
            own.createStyles();
            own.createParagraph().createRun().setText("本局的封面");
            own.createParagraph().createRun().setText("{{正文}}");
            own.write(template);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxTemplate.read(template.toByteArray())
                .writer(new TemplateValues(Map.of()))
                .write(REPORT, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> texts =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts.getFirst()).isEqualTo("本局的封面");
            assertThat(texts).contains("一、总体情况").doesNotContain("填报单位：内蒙古自治区");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(Format format) {
        assertThat(Golden.bytes(format, MARKED)).isEqualTo(Golden.bytes(format, MARKED));
    }

    @Test
    void somebodyAnswersForIt() {
        List<String> lines = List.of("内蒙古自治区");
        assertThatThrownBy(() -> new Cover(lines, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
