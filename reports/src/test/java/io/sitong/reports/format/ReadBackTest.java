package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.guide.ServiceGuide;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Rows;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.reports.reduction.ReductionReport;
import io.sitong.reports.reduction.SharingReport;
import io.sitong.reports.sample.GuideExample;
import io.sitong.reports.sample.MappingExample;
import io.sitong.reports.sample.OtherExamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackTest {

    private static final Imprint IMPRINT = new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "目录第3版", null);

    private static Outline document() {
        return Outline.titled("对照<报告>&“引号”")
                .subtitle("内蒙古自治区")
                .section("总表", Orientation.PORTRAIT)
                .heading(1, "总体情况")
                .paragraph("第一行\n第二行")
                .warning("请注意")
                .add(new KeyValues(List.of(
                        new KeyValues.Pair("事项名称", "排污许可", false),
                        new KeyValues.Pair("基本编码", "000116001000", false),
                        new KeyValues.Pair("受理条件", "无", true))))
                .add(new Bullets(List.of("甲", "乙"), true))
                .section("明细", Orientation.LANDSCAPE)
                .add(Table.of(
                        List.of(
                                Column.hidden("标识"),
                                Column.text("事项", 12).under("标准"),
                                Column.code("编码", 8).under("标准"),
                                Column.number("数量", 4),
                                Column.number("比率", 4),
                                Column.input("意见", 8, "采纳", "保留并说明")),
                        List.of(
                                Row.of("id-1", "排污许可", "000116001000", "12", "85.7%", ""),
                                Row.of(
                                        Cell.of("id-2"),
                                        Cell.of("排污许可").asJoined(),
                                        Cell.marked("000116001001", Mark.DIFFERENT),
                                        Cell.of("—"),
                                        Cell.of("0.50"),
                                        Cell.of("采纳")))))
                .signOff("填报人", "审核人")
                .build(IMPRINT);
    }

    @Test
    void wordHasTheHeadingsAndCells() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, document())))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("对照<报告>&“引号”");
            assertThat(word.getParagraphs()).anySatisfy(p -> {
                assertThat(p.getText()).isEqualTo("一、总体情况");
                assertThat(p.getStyle()).isEqualTo("1");
            });
            assertThat(word.getParagraphs())
                    .anySatisfy(p -> assertThat(p.getText()).isEqualTo("第一行\n第二行"));
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("标准");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("编码");
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("排污许可");
            assertThat(table.getRow(3).getCell(1).getText()).isEqualTo("〔不同〕000116001001");
            assertThat(word.getStyles().getStyle("1").getName()).isEqualTo("heading 1");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("对照<报告>&“引号”");
            assertThat(word.getFooterList().get(0).getText()).contains("目录第3版");
        }
    }

    @Test
    void excelHasTextAsTextAndFiguresAsNumbers() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, document())))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("对照<报告>&“引号”");
            XSSFSheet sheet = book.getSheet("明细");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:F4");
            assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(0.857);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue())
                    .as("repeated, so that filters work")
                    .isEqualTo("排污许可");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("—");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("采纳", "保留并说明");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        }
    }

    @Test
    void pdfTextCanBeSearchedAndFontsAreEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, document()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("对照<报告>&“引号”", "一、总体情况", "000116001000", "第 1 页", "共 2 页", "目录第3版");
            assertThat(pdf.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(1).getMediaBox().getHeight());
            pdf.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("对照<报告>&“引号”");
        }
    }

    @Test
    void htmlIsWellFormedAndEscaped() throws Exception {
        Outline bad = Outline.titled("<script>alert(1)</script>")
                .paragraph("\" onmouseover='x' <img src=x onerror=y>")
                .add(Table.of(List.of(Column.text("<b>", 5)), List.of(Row.of("</td><script>"))))
                .build(new Imprint("<i>", LocalDate.of(2026, 11, 22), "</style>", "<u>"));
        String html = new String(Golden.bytes(Format.HTML, bad), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script", "<img", "<i>", "<u>", "<b>");
        String xml = html.substring(html.indexOf("<html"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wordAndExcelFollowTheirSchemas() throws IOException {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        for (Outline outline : List.of(
                document(),
                ServiceGuide.outline(GuideExample.full()),
                ReturnPacket.outline(OtherExamples.packet()),
                ReductionReport.outline(OtherExamples.reduction()),
                SharingReport.outline(OtherExamples.sharing()),
                MappingReport.outline(MappingExample.data()))) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)));
                    XSSFWorkbook book =
                            new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)))) {
                word.getDocument().validate(options);
                word.getFooterList().forEach(footer -> footer._getHdrFtr().validate(options));
                book.getCTWorkbook().validate(options);
                book.forEach(sheet -> ((XSSFSheet) sheet).getCTWorksheet().validate(options));
            }
        }
        // xml:space is allowed on every element; the compiled schema does not know it
        assertThat(errors).filteredOn(e -> !e.getMessage().contains("space@")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void equalInputGivesEqualBytes(Format format) {
        assertThat(Golden.bytes(format, document())).isEqualTo(Golden.bytes(format, document()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝HYPERLINK(\"http://x\")", "－5", "＋1", "＠x"})
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        Outline outline = Outline.titled("表")
                .add(Table.of(
                        List.of(Column.text("文", 5), Column.number("数", 5), Column.input("填", 5), Column.code("码", 5)),
                        List.of(Row.of(text, text.equals("-1") ? "-x" : text, text, text))))
                .build(IMPRINT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)))) {
            for (int i = 0; i < 4; i++) {
                XSSFCell cell = book.getSheetAt(0).getRow(2).getCell(i);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(text.replace('\r', '\n'));
        }
    }

    @Test
    void textThatLooksLikeAnEscapeAndControlCharactersDoNoHarm() throws IOException {
        String text = "_x0041_ \u0000\u0007\uFFFF\uD800 㛃";
        Outline outline = Outline.titled("标题\u0001")
                .add(Table.of(List.of(Column.text("文", 5)), List.of(Row.of(text))))
                .build(IMPRINT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("_x0041_ \uFFFD\uFFFD\uFFFD\uFFFD 㛃");
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText())
                    .startsWith("_x0041_ ")
                    .endsWith("㛃");
        }
        assertThat(Golden.bytes(Format.PDF, outline)).isNotEmpty();
    }

    @Test
    void rareCharactersAreKeptAndThoseWithoutGlyphAreNamed() throws IOException {
        Outline outline = Outline.titled("生僻字")
                .paragraph("𠮷䶮㛃镕喆")
                .add(Table.of(List.of(Column.text("姓名", 5)), List.of(Row.of("李𠮷"))))
                .build(IMPRINT);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)));
                XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)));
                PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, outline))) {
            assertThat(word.getParagraphs())
                    .anySatisfy(p -> assertThat(p.getText()).isEqualTo("𠮷䶮㛃镕喆"));
            assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("李𠮷");
            assertThat(new PDFTextStripper().getText(pdf)).contains("䶮㛃镕喆").contains("U+20BB7");
        }
    }

    @Test
    void aTableLongerThanASheetGoesOnInTheNext() throws IOException {
        Rows rows = receiver -> {
            for (int i = 1; i <= 25; i++) {
                receiver.accept(Row.of("第" + i + "行"));
            }
        };
        Outline outline = Outline.titled("长表")
                .section("清单", Orientation.PORTRAIT)
                .add(Table.of(List.of(Column.text("行", 5)), rows))
                .build(IMPRINT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(10).write(outline, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(0).getRow(9).getCell(0).getStringCellValue())
                    .isEqualTo("第8行");
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("清单（续）");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("行");
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("第9行");
            assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("清单（续）（2）");
            assertThat(book.getSheetAt(2).getRow(8).getCell(0).getStringCellValue())
                    .isEqualTo("第25行");
        }
    }

    @Test
    void aLongTableGoesOnUnderTheSameHeadInWordAndNeverWithinATallCell() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 450; i++) {
            // the last row of the first piece is the first of three under one tall cell
            Cell place = Cell.of(i < 200 || i > 202 ? "第" + i + "处" : "第200处");
            rows.add(Row.of(i == 201 || i == 202 ? place.asJoined() : place, Cell.of("第" + i + "行")));
        }
        Outline outline = Outline.titled("长表")
                .section("清单", Orientation.PORTRAIT)
                .add(Table.of(List.of(Column.text("处", 5), Column.text("行", 5)), rows))
                .build(IMPRINT);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, outline)))) {
            assertThat(word.getTables()).extracting(XWPFTable::getNumberOfRows).containsExactly(203, 201, 49);
            assertThat(word.getTables()).allSatisfy(piece -> {
                assertThat(piece.getRow(0).isRepeatHeader()).isTrue();
                assertThat(piece.getRow(0).getCell(1).getText()).isEqualTo("行");
            });
            assertThat(word.getTables().stream()
                            .flatMap(piece -> piece.getRows().stream().skip(1))
                            .map(row -> row.getCell(1).getText()))
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> row.cells().get(1).text()).toList());
        }
    }

    @Test
    void sheetNamesAreMadeValidAndUnique() throws IOException {
        String longName = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五";
        Outline outline = Outline.titled("名")
                .section("a/b[c]:*?\\'", Orientation.PORTRAIT)
                .paragraph("一")
                .section(longName, Orientation.PORTRAIT)
                .paragraph("二")
                .section(longName, Orientation.PORTRAIT)
                .paragraph("三")
                .build(IMPRINT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, outline)))) {
            assertThat(book.getSheetName(0)).isEqualTo("a b c");
            assertThat(book.getSheetName(1)).hasSize(31);
            assertThat(book.getSheetName(2)).hasSize(31).endsWith("（2）");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyDocumentAndAnEmptyTableAreValid(Format format) throws IOException {
        Outline empty = Outline.titled("空").build(IMPRINT);
        Outline noRows = Outline.titled("空")
                .add(Table.of(List.of(Column.text("列", 5)), List.of()))
                .build(IMPRINT);
        for (Outline outline : List.of(empty, noRows)) {
            try (InputStream in = new ByteArrayInputStream(Golden.bytes(format, outline))) {
                switch (format) {
                    case DOCX -> new XWPFDocument(in).close();
                    case XLSX -> new XSSFWorkbook(in).close();
                    case PDF -> Loader.loadPDF(in.readAllBytes()).close();
                    case HTML, MD ->
                        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .contains("空");
                }
            }
        }
    }
}
