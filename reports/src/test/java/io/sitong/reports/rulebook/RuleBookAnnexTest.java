package io.sitong.reports.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Format;
import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.sample.MappingExample;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class RuleBookAnnexTest {

    private static final Map<String, List<RuleCard>> CARDS = cards();
    private static final Outline ANNEX = RuleBookAnnex.outline(CARDS, MappingExample.IMPRINT);

    private static Map<String, List<RuleCard>> cards() {
        Map<String, List<RuleCard>> cards = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        cards.put(theme, rules.stream().map(Rule::card).toList()));
        return cards;
    }

    private static long count() {
        return CARDS.values().stream().mapToLong(List::size).sum();
    }

    /** Of the book: the texts of all its cards are approved where they are rules/RULES.md. */
    private static Map<String, List<RuleCard>> three() {
        Map<String, List<RuleCard>> three = new LinkedHashMap<>();
        three.put(
                "名称",
                List.of(
                        RuleCard.warning("N03")
                                .title("事项名称不带层级字样")
                                .why("层级由“行使层级”表达。")
                                .fix("删去层级字样。")
                                .flags("""
                                    | name                 |
                                    |----------------------|
                                    | 食品经营许可（市级） |
                                    """, "名称含层级字样“（市级）”")
                                .passes("""
                                    | name         |
                                    |--------------|
                                    | 食品经营许可 |
                                    """),
                        RuleCard.info("N99").title("没有来源也没有例子的规则").why("理由。").fix("改法。")));
        three.put(
                "编码",
                List.of(RuleCard.error("C99")
                        .title("编码有出处")
                        .why("标准如此。")
                        .fix("照标准改。")
                        .source("GB/T 39554.2-2020")));
        return three;
    }

    @Test
    void overviewAndCardsStandThemeByTheme() {
        Golden.check("RuleBookAnnex/three-rules.md", RuleBookAnnex.outline(three(), MappingExample.IMPRINT));
    }

    @Test
    void severalLinesInACellOfAnExampleAreLines() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, ANNEX)))) {
            List<String> cells = word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .toList();
            assertThat(cells).noneMatch(text -> text.contains("<br>")).anyMatch(text -> text.contains("甲表\n乙表"));
        }
    }

    @Test
    void everyRuleIsInTheOverviewAndHasItsCard() {
        String text = new MarkdownWriter().text(ANNEX);
        CARDS.values()
                .forEach(list -> list.forEach(card -> assertThat(text)
                        .contains("| " + card.code() + " | ")
                        .contains("### " + card.code() + "　" + card.title())));
    }

    @Test
    void wordHasALineForEachRuleUnderAHeadThatRepeatsAndAHeadingForEachCard() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, ANNEX)))) {
            XWPFTable overview = word.getTables().getFirst();
            assertThat(overview.getNumberOfRows()).isEqualTo((int) count() + 1);
            assertThat(overview.getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getParagraphs().stream().filter(p -> "2".equals(p.getStyle())))
                    .hasSize((int) count());
            assertThat(word.getParagraphs().stream().filter(p -> "1".equals(p.getStyle())))
                    .hasSize(CARDS.size() + 1);
        }
    }

    @Test
    void excelHasAFilterOverAllRulesAndNamesTheThemeInEveryLine() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(Format.XLSX, ANNEX)))) {
            XSSFSheet overview = book.getSheet("规则一览");
            String last = overview.getCTWorksheet().getAutoFilter().getRef().replaceAll(".*D", "");
            assertThat(overview.getLastRowNum() + 1).isEqualTo(Integer.parseInt(last));
            int first = Integer.parseInt(last) - (int) count();
            for (int i = first; i < Integer.parseInt(last); i++) {
                assertThat(overview.getRow(i).getCell(0).getStringCellValue()).isIn(CARDS.keySet());
            }
        }
    }

    @Test
    void paperAndScreenHaveEveryCard() throws IOException {
        String html = new String(Golden.bytes(Format.HTML, ANNEX), StandardCharsets.UTF_8);
        try (PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, ANNEX))) {
            String text = new PDFTextStripper().getText(pdf);
            CARDS.values()
                    .forEach(list -> list.forEach(card -> {
                        assertThat(text.split(card.code(), -1))
                                .as(card.code() + " in the overview and on its card")
                                .hasSizeGreaterThan(2);
                        assertThat(html).contains(card.code() + "　");
                    }));
        }
    }
}
