package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitong.reports.outline.Column;
import io.sitong.reports.sample.OtherExamples;
import io.sitong.reports.standard.CatalogReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final List<Column> ITEMS = List.of(
            Column.brief("序号", 3.4),
            Column.code("基本编码", 7.8),
            Column.text("事项名称", 20),
            Column.text("设定依据", 20),
            Column.brief("行使层级", 6),
            Column.number("版本", 3));

    /** In Chinese characters on a page of that many. */
    private static double[] widths(List<Column> columns, double room) {
        double[] widths = ColumnWidths.shares(columns, room);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(1, within(1e-9));
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= room;
        }
        return widths;
    }

    @Test
    void textsGiveWayAndCodesAndNumbersDoNot() {
        double[] widths = widths(ITEMS, 48);
        assertThat(widths[0]).isCloseTo(3.4, within(1e-9));
        assertThat(widths[1]).isCloseTo(7.8, within(1e-9));
        assertThat(widths[5]).isCloseTo(3, within(1e-9));
        assertThat(widths[2]).isLessThan(20).isEqualTo(widths[3]);
    }

    @Test
    void whatFitsIsSpreadOverThePage() {
        double[] widths = widths(ITEMS, 120.4);
        assertThat(widths[1]).isCloseTo(15.6, within(1e-9));
        assertThat(widths[2]).isCloseTo(40, within(1e-9));
    }

    @Test
    void whereTextsCannotGiveEnoughFiguresGiveWayBeforeCodes() {
        List<Column> figures = new ArrayList<>(List.of(Column.code("基本编码", 8), Column.text("事项名称", 12)));
        for (int i = 0; i < 15; i++) {
            figures.add(Column.number("可比", 4));
        }
        double[] widths = widths(figures, 70);
        assertThat(widths[0]).isCloseTo(8, within(1e-9));
        assertThat(widths[1]).isCloseTo(12 * 62 / 72.0, within(1e-9));
        assertThat(widths[2]).isCloseTo(4 * 62 / 72.0, within(1e-9));
    }

    @Test
    void whereNothingCanBeKeptEverythingGives() {
        assertThat(widths(ITEMS, 30.1)[1]).isCloseTo(3.9, within(1e-9));
        List<Column> figures = List.of(Column.number("缺口", 5), Column.number("已覆盖", 5));
        assertThat(widths(figures, 4)[0]).isCloseTo(2, within(1e-9));
    }

    /** Twelve digits of nine points, and the space beside them, in twentieths of a point. */
    @Test
    void aCodeOfTheCatalogStandsInOneLineInWord() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(CatalogReport.outline(OtherExamples.catalog()), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFTable items = document.getTables().getFirst();
            assertThat(items.getRow(0).getCell(1).getText()).isEqualTo("基本编码");
            assertThat(items.getRow(0).getCell(1).getWidth()).isGreaterThan(12 * 99 + 170);
            assertThat(items.getRow(0).getCell(0).getWidth())
                    .as("running numbers of four digits")
                    .isGreaterThan(4 * 99 + 170);
        }
    }
}
