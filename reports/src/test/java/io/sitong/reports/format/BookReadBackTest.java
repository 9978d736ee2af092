package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.outline.Book;
import io.sitong.reports.sample.BookletExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookReadBackTest {

    private static final Pattern REFERENCE = Pattern.compile(" PAGEREF (_Toc[0-9]+) ");
    private static final Pattern TARGET = Pattern.compile("w:bookmarkStart w:id=\"[0-9]+\" w:name=\"(_Toc[0-9]+)\"");

    private static byte[] bytes(Format format, Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BookWriter.of(format).write(book, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PDF"})
    void equalInputGivesEqualBytes(Format format) throws IOException {
        assertThat(bytes(format, BookletExample.threeItems())).isEqualTo(bytes(format, BookletExample.threeItems()));
    }

    @Test
    void inWordEveryLineOfContentsAndIndexLeadsToAHeading() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(bytes(Format.DOCX, BookletExample.threeItems())))) {
            String xml = word.getDocument().xmlText();
            Map<String, Integer> references = new LinkedHashMap<>();
            Matcher reference = REFERENCE.matcher(xml);
            while (reference.find()) {
                references.merge(reference.group(1), 1, Integer::sum);
            }
            TreeSet<String> targets = new TreeSet<>();
            Matcher target = TARGET.matcher(xml);
            while (target.find()) {
                targets.add(target.group(1));
            }
            // three items in contents and index, two chapters and the index in the contents
            assertThat(targets).hasSize(6).isEqualTo(new TreeSet<>(references.keySet()));
            assertThat(references.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(9);
            assertThat(word.getParagraphs()).extracting(p -> p.getText()).contains("2. 机动车驾驶证遗失补发换证", "第二章　公安部门");
        }
    }

    @Test
    void inPdfTheContentsSayThePageOnWhichAnEntryStands() throws IOException {
        Book book = BookletExample.many(12);
        try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, book))) {
            PDFTextStripper stripper = new PDFTextStripper();
            String contents = text(stripper, pdf, 3);
            for (Book.Entry entry : book.entries()) {
                Matcher line = Pattern.compile(Pattern.quote(entry.title()) + "\\s+([0-9]+)")
                        .matcher(contents);
                assertThat(line.find()).as(entry.title()).isTrue();
                assertThat(text(stripper, pdf, Integer.parseInt(line.group(1)))).contains(entry.title());
            }
            String last = text(stripper, pdf, pdf.getNumberOfPages());
            assertThat(last).contains("音序索引").containsPattern("第 28 页.共 28 页");
            assertThat(text(stripper, pdf, 1)).contains(book.title()).doesNotContain("共");
        }
    }

    private static String text(PDFTextStripper stripper, PDDocument pdf, int page) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void whatIsPrintedOfAWordBookLeavesBeforeTheRestIsRead() throws IOException {
        Book many = BookletExample.many(400);
        long[] written = {0};
        long[] writtenBeforeTheLast = {0};
        Book.Chapter chapter = new Book.Chapter(
                "一章",
                many.entries().stream()
                        .map(entry -> new Book.Entry(entry.title(), () -> {
                            writtenBeforeTheLast[0] = written[0];
                            return entry.text().read();
                        }))
                        .toList());
        Book watched = new Book(
                many.title(),
                many.subtitle(),
                many.facts(),
                many.foreword(),
                List.of(chapter),
                List.of(),
                many.imprint());
        BookWriter.of(Format.DOCX).write(watched, new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                written[0] += count;
            }
        });
        assertThat(writtenBeforeTheLast[0]).isGreaterThan(written[0] / 2);
    }
}
