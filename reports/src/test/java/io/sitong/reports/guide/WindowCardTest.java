package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Format;
import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.GuideExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCardTest {

    @Test
    void pointsAndMaterialsCanBeTickedOff() {
        Golden.check("WindowCard/full.md", WindowCard.outline(GuideExample.full()));
    }

    @Test
    void aCardOfAnItemWithoutReviewPointsSaysSo() {
        assertThat(new MarkdownWriter().text(WindowCard.outline(GuideExample.bare())))
                .contains("没有填写形式审查要点", "没有列出材料");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "材料齐全；申请书签字；执照在有效期内。|材料齐全/申请书签字/执照在有效期内",
                "'一、材料齐全；符合形式\n二、签字'|一、材料齐全；符合形式/二、签字",
                "材料齐全|材料齐全",
            })
    void pointsAreCutAtLinesAndElseAtSemicolons(String text, String points) {
        assertThat(WindowCard.sentences(text.replace("\\n", "\n"))).isEqualTo(List.of(points.split("/")));
    }

    private static byte[] bytes(GuideLayout layout, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.writer(format).write(layout.outline(GuideExample.full()), out);
        return out.toByteArray();
    }

    @Test
    void aFullCardFitsOnTwoPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(GuideLayout.CARD, Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void theLargeGuideSaysTheSameInLargerLetters() throws IOException {
        try (XWPFDocument usual = word(GuideLayout.GUIDE);
                XWPFDocument large = word(GuideLayout.LARGE)) {
            assertThat(large.getDocument().xmlText())
                    .isEqualTo(usual.getDocument().xmlText());
            double bodyUsual = size(usual);
            assertThat(size(large)).isGreaterThanOrEqualTo(bodyUsual * 1.3);
        }
    }

    private static XWPFDocument word(GuideLayout layout) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(layout, Format.DOCX)));
    }

    private static double size(XWPFDocument word) {
        return word.getStyles().getDefaultRunStyle().getFontSizeAsDouble();
    }
}
