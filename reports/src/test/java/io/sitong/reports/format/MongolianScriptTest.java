package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MongolianScriptTest {

    private static final Imprint IMPRINT = new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "目录第3版", null);

    /** 营业执照: a name as the bilingual catalogs of the region have it, with a suffix tied on and a separated vowel. */
    private static final String NAME = "ᠠᠵᠤ ᠠᠬᠤᠢ ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ";

    private static final String SUFFIXED = "ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠭᠠᠵᠠᠷ ᠪᠠᠶᠢᠨ\u180Eᠠ";

    private static Outline document() {
        return Outline.titled("营业执照 " + NAME)
                .paragraph("事项名称：设立登记（" + SUFFIXED + "），办理地点不变。")
                .add(Table.of(List.of(Column.text("名称", 12), Column.text("蒙古文名称", 14)), List.of(Row.of("营业执照", NAME))))
                .build(IMPRINT);
    }

    private static List<Integer> glyphs(String word) {
        return MongolianShaping.forms(word).orElseThrow().stream()
                .map(MongolianShaping.Form::glyph)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ᠮᠣᠩᠭᠣᠯ", "ᠭᠠᠵᠠᠷ", "ᠬᠡᠯᠡ", "ᠪᠢᠴᠢᠭ", "ᠥᠪᠡᠷᠲᠡᠭᠡᠨ", "ᠮᠠᠨᠵᡠ"})
    void lettersTakeTheFormOfTheirPlaceInTheWord(String word) {
        List<Integer> alone =
                word.chars().mapToObj(c -> glyphs(Character.toString(c)).get(0)).toList();
        assertThat(glyphs(word)).doesNotContainAnyElementsOf(alone).doesNotContain(0);
    }

    @ParameterizedTest
    @CsvSource({"ᠮᠣᠩᠭᠣᠯ, 6, 5", "ᠪᠢᠴᠢᠭ, 5, 4"})
    void lettersThatMergeAreOneFormThatSaysThemAll(String word, int letters, int forms) {
        assertThat(word).hasSize(letters);
        List<MongolianShaping.Form> shaped = MongolianShaping.forms(word).orElseThrow();
        assertThat(shaped).hasSize(forms);
        assertThat(shaped.stream().map(MongolianShaping.Form::letters)).containsExactly(split(shaped, word));
    }

    /** The letters in their order, cut where the forms say. */
    private static String[] split(List<MongolianShaping.Form> shaped, String word) {
        String[] parts = new String[shaped.size()];
        int from = 0;
        for (int i = 0; i < parts.length; i++) {
            int length = shaped.get(i).letters().length();
            parts[i] = word.substring(from, from + length);
            from += length;
        }
        assertThat(from).isEqualTo(word.length());
        return parts;
    }

    @Test
    void aWordWithALetterNoFontHasIsNotDrawnInPart() {
        assertThat(MongolianShaping.forms("ᠮᠣᠩ\u181A")).isEmpty();
    }

    @Test
    void aNarrowSpaceTiesASuffixToItsWordAndAWideOneDoesNot() {
        String text = "甲" + SUFFIXED + "乙 \u202F丙";
        assertThat(MongolianScript.pieces(text).stream()
                        .filter(MongolianScript.Piece::mongolian)
                        .map(piece -> piece.of(text)))
                .containsExactly("ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ", "ᠭᠠᠵᠠᠷ", "ᠪᠠᠶᠢᠨ\u180Eᠠ");
        assertThat(String.join(
                        "",
                        MongolianScript.pieces(text).stream()
                                .map(piece -> piece.of(text))
                                .toList()))
                .isEqualTo(text);
    }

    @Test
    void inPdfTheJoinedWordCanBeCopiedAndSearched() throws IOException {
        byte[] bytes = Golden.bytes(Format.PDF, document());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("ᠠᠵᠤ ᠠᠬᠤᠢ")
                    .contains("ᠦᠨᠡᠮᠯᠡᠯ")
                    .contains("ᠮᠣᠩᠭᠣᠯ")
                    .contains("办理地点不变。");
            assertThat(text).doesNotContain("U+18").doesNotContainPattern("[\uE000-\uF8FF]");
        }
        assertThat(Golden.bytes(Format.PDF, document())).isEqualTo(bytes);
    }

    @Test
    void aPdfWithoutMongolianCarriesNoMongolianFont() throws IOException {
        Outline chinese = Outline.titled("营业执照").paragraph("设立登记").build(IMPRINT);
        assertThat(fonts(Golden.bytes(Format.PDF, chinese))).noneMatch(name -> name.contains("Mongolian"));
        assertThat(fonts(Golden.bytes(Format.PDF, document()))).anyMatch(name -> name.contains("Mongolian"));
    }

    private static List<String> fonts(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Iterable<COSName> names = pdf.getPage(0).getResources().getFontNames();
            return StreamSupport.stream(names.spliterator(), false)
                    .map(name -> {
                        try {
                            return pdf.getPage(0).getResources().getFont(name).getName();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void inABookTitleContentsAndRunningHeadAreJoinedToo() throws IOException {
        Book.Entry entry = new Book.Entry("营业执照 " + NAME, () -> List.of(new Paragraph("正文", Paragraph.Kind.BODY)));
        Book book = new Book(
                "办事指南 " + NAME,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Book.Chapter("市场监管", List.of(entry))),
                List.of(),
                IMPRINT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BookWriter.of(Format.PDF).write(book, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf))
                    .contains("办事指南 ᠠᠵᠤ")
                    .containsPattern("营业执照\\s+ᠠᠵᠤ")
                    .doesNotContain("□");
        }
    }

    @Test
    void inWordAndExcelTheRunNamesAFontThatHasTheScript() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, document())));
                XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, document())))) {
            List<XWPFRun> runs = word.getParagraphs().get(0).getRuns();
            assertThat(runs.get(0).text()).isEqualTo("营业执照 ");
            assertThat(runs.get(1).text()).isEqualTo("ᠠᠵᠤ");
            assertThat(runs.get(1).getFontName()).isEqualTo("Mongolian Baiti");
            assertThat(runs.get(0).getFontName()).isNotEqualTo("Mongolian Baiti");
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("营业执照 " + NAME);
            XSSFRichTextString cell = book.getSheetAt(0).getRow(3).getCell(1).getRichStringCellValue();
            assertThat(cell.getString()).isEqualTo(NAME);
            assertThat(cell.getFontOfFormattingRun(0).getFontName()).isEqualTo("Mongolian Baiti");
        }
    }

    @Test
    void onAWebPageTheLanguageIsSaid() {
        assertThat(new String(Golden.bytes(Format.HTML, document()), StandardCharsets.UTF_8))
                .contains("<span class=\"mn\" lang=\"mn-Mong\">ᠠᠵᠤ</span> <span");
    }
}
