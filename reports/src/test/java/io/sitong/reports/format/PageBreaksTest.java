package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBreaksTest {

    private static final String SHORT = "说明";
    private static final String LONG = "从事货物运输经营的驾驶人员应当符合下列条件并取得相应的机动车驾驶证。".repeat(3);

    /** However far down a page the heading comes. */
    @ParameterizedTest
    @CsvSource({"LANDSCAPE, USUAL, false", "PORTRAIT, USUAL, true", "PORTRAIT, LARGE, true", "LANDSCAPE, LARGE, false"})
    void inPdfAHeadingStandsOnThePageOfTheFirstRowOfItsTable(Orientation orientation, Letters letters, boolean high)
            throws IOException {
        for (int above = 2; above < 32; above++) {
            List<String> pages = pages(document(orientation, above, high ? LONG : SHORT), letters);
            assertThat(pages)
                    .filteredOn(page -> page.contains("后面的标题"))
                    .singleElement()
                    .asString()
                    .as("%s rows above", above)
                    .contains("第一行");
        }
    }

    private static Outline document(Orientation orientation, int above, String first) {
        OutlineBuilder document = Outline.titled("试验").section("前", orientation).heading(1, "前面的标题");
        document.add(Table.of(
                columns(),
                IntStream.range(0, above)
                        .mapToObj(i -> Row.of("前" + i, "1", SHORT))
                        .toList()));
        document.section("后", orientation).heading(1, "后面的标题");
        document.add(Table.of(columns(), List.of(Row.of("第一行", "1", first), Row.of("第二行", "2", SHORT))));
        return document.build(new Imprint("四同", LocalDate.of(2026, 1, 1), "样例", null));
    }

    private static List<Column> columns() {
        return List.of(Column.text("名称", 20), Column.brief("数", 6), Column.text("说明", 16));
    }

    private static List<String> pages(Outline outline, Letters letters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfWriter(letters).write(outline, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        stripper.setStartPage(page);
                        stripper.setEndPage(page);
                        try {
                            return stripper.getText(document);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
