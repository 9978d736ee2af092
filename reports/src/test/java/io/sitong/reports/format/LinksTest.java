package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String GAPS = "https://zwfw.example.gov.cn/gaps?cause=NOT_CLAIMED&in=150100000000";
    private static final String ITEMS = "https://zwfw.example.gov.cn/items";

    private static Outline document() {
        return Outline.titled("出处")
                .section("出处", Orientation.PORTRAIT)
                .add(Table.of(
                        List.of(Column.text("数字", 8), Column.text("页面", 24)),
                        List.of(
                                Row.of(Cell.of("缺口"), Cell.of(GAPS).linking(GAPS)),
                                Row.of(Cell.of("又一个缺口"), Cell.of(GAPS).linking(GAPS)),
                                Row.of(Cell.of("事项"), Cell.of("事项目录").linking(ITEMS)),
                                Row.of("无处可点", "/gaps"))))
                .section("其他", Orientation.PORTRAIT)
                .paragraph("没有链接")
                .build(new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "目录第3版", null));
    }

    @Test
    void inWordALinkIsARelation() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, document())))) {
            List<String> leads = word.getTables().get(0).getRows().stream()
                    .flatMap(row -> row.getCell(1).getParagraphs().get(0).getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(word).getURL())
                    .toList();
            assertThat(leads).containsExactly(GAPS, GAPS, ITEMS);
            assertThat(word.getTables().get(0).getRow(3).getCell(1).getText()).isEqualTo("事项目录");
            assertThat(word.getDocument().xmlText()).doesNotContain("instrText");
        }
    }

    @Test
    void inExcelALinkIsARelationAndTheCellStaysText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, document())))) {
            assertThat(book.getSheetAt(0).getHyperlinkList()).hasSize(3);
            XSSFCell cell = book.getSheetAt(0).getRow(2).getCell(1);
            assertThat(cell.getHyperlink().getAddress()).isEqualTo(GAPS);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getFont().getUnderline()).isNotZero();
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getHyperlink()).isNull();
            assertThat(book.getSheetAt(0)
                            .getRow(5)
                            .getCell(1)
                            .getCellStyle()
                            .getFont()
                            .getUnderline())
                    .isZero();
            assertThat(book.getSheetAt(1).getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void inPdfALinkCanBeClicked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, document()))) {
            assertThat(pdf.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(a -> ((PDActionURI) ((PDAnnotationLink) a).getAction()).getURI())
                    .contains(GAPS, ITEMS);
        }
    }

    @Test
    void onAWebPageALinkIsAnAnchor() {
        assertThat(new String(Golden.bytes(Format.HTML, document()), StandardCharsets.UTF_8))
                .contains("<a href=\"" + ITEMS + "\">事项目录</a>")
                .contains("<a href=\"" + GAPS.replace("&", "&amp;") + "\">")
                .contains("<td>/gaps</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "/gaps", "https://a b", "https://a\"onclick=", ""})
    void onlyWebAddressesAreLinks(String address) {
        Cell cell = Cell.of("文");
        assertThatThrownBy(() -> cell.linking(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
