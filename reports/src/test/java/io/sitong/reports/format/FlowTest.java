package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

    private static final Flow FIVE = flow("受理", "审查", "听证", "决定", "颁证送达");

    private static Flow flow(String... names) {
        return new Flow(Stream.of(names)
                .map(name -> new Flow.Step(name, List.of("2个工作日", "审核人员")))
                .toList());
    }

    private static byte[] bytes(Format format, Flow flow) {
        return Golden.bytes(
                format,
                Outline.titled("流程").add(flow).build(new Imprint("政务服务局", LocalDate.of(2026, 11, 22), "目录第3版", null)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "5, 3", "6, 3", "8, 4", "9, 3", "13, 4"})
    void linesAreAboutTheSameLengthAndNeverLongerThanFour(int steps, int abreast) {
        Flow flow = flow(Stream.generate(() -> "环节").limit(steps).toArray(String[]::new));
        assertThat(flow.abreast()).isEqualTo(abreast);
        assertThat(flow.lines().stream().mapToInt(List::size).sum()).isEqualTo(steps);
        assertThat(flow.lines()).allSatisfy(line -> assertThat(line).hasSizeBetween(1, abreast));
    }

    @Test
    void aFlowWithoutStepsIsNone() {
        List<Flow.Step> none = List.of();
        assertThatThrownBy(() -> new Flow(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordHasABoxForEachStepInOrderAndAnArrowBetweenAnyTwo() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(Format.DOCX, FIVE)))) {
            XWPFTable table = word.getTables().getFirst();
            List<String> cells = table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .filter(text -> !text.isBlank())
                    .map(text -> text.replace("2个工作日", "").replace("审核人员", "").strip())
                    .toList();
            assertThat(cells).containsExactly("1. 受理", "→", "2. 审查", "→", "3. 听证", "→", "4. 决定", "→", "5. 颁证送达");
        }
    }

    @Test
    void paperAndScreenShowTheStepsAndASheetNamesThemInALine() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, FIVE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1. 受理", "→", "5. 颁证送达", "2个工作日");
        }
        String html = new String(bytes(Format.HTML, FIVE), StandardCharsets.UTF_8);
        assertThat(html.split("class=\"step\"", -1)).hasSize(6);
        assertThat(html.split("→", -1)).hasSize(5);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(Format.XLSX, flow("受理", "决定"))))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("受理（2个工作日，审核人员） → 决定（2个工作日，审核人员）");
        }
    }
}
