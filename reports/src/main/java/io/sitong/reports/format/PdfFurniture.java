package io.sitong.reports.format;

import io.sitong.reports.outline.Book;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What is printed on the pages of a book once all are there: running head, 第几页共几页, and the bookmarks of the reader. */
final class PdfFurniture {

    private static final float LETTERS = 8.5f;
    private static final float MILLIMETRE = 72 / 25.4f;

    /** Text in one font. */
    private record Run(PDFont font, String text) {}

    private PdfFurniture() {}

    /** @param pages of the entries, from 1, and at the end of the index */
    static void print(Book book, PDDocument document, PdfPages paper, List<Integer> pages) throws IOException {
        int count = document.getNumberOfPages();
        String notice = book.imprint().notice();
        String head = notice == null ? book.title() : book.title() + "　" + notice;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number == 1) {
                continue;
            }
            float width = page.getMediaBox().getWidth();
            float top = page.getMediaBox().getHeight() - 19 * MILLIMETRE;
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.setNonStrokingColor(0x59 / 255f);
                centred(content, paper, head, width, top);
                centred(content, paper, "第 " + number + " 页　共 " + count + " 页", width, 17 * MILLIMETRE);
                centred(content, paper, book.imprint().line(), width, 12.5f * MILLIMETRE);
                content.setStrokingColor(0x8c / 255f);
                content.setLineWidth(0.5f);
                content.moveTo(24 * MILLIMETRE, top - 4);
                content.lineTo(width - 22 * MILLIMETRE, top - 4);
                content.stroke();
            }
        }
        document.getDocumentCatalog().setDocumentOutline(bookmarks(book, document, pages));
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void centred(PDPageContentStream content, PdfPages paper, String text, float width, float y)
            throws IOException {
        List<Run> runs = new ArrayList<>();
        for (MongolianScript.Piece piece : MongolianScript.pieces(text)) {
            runs.add(run(paper, piece, piece.of(text)));
        }
        float wide = 0;
        for (Run run : runs) {
            wide += run.font().getStringWidth(run.text());
        }
        content.beginText();
        content.newLineAtOffset((width - wide / 1000 * LETTERS) / 2, y);
        for (Run run : runs) {
            content.setFont(run.font(), LETTERS);
            content.showText(run.text());
        }
        content.endText();
    }

    private static Run run(PdfPages paper, MongolianScript.Piece piece, String text) throws IOException {
        Optional<String> joined = piece.mongolian() ? paper.text.joined(text) : Optional.empty();
        PDFont mongolian = joined.isPresent() ? paper.mongolian() : null;
        return mongolian == null
                ? new Run(paper.regular, drawable(paper.regular, text))
                : new Run(mongolian, joined.orElse(""));
    }

    /** Names can hold what no font draws; a page must not fail by it. */
    private static String drawable(PDFont font, String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            try {
                font.encode(one);
                drawn.append(one);
            } catch (IOException | IllegalArgumentException e) {
                drawn.append('□');
            }
        });
        return drawn.toString();
    }

    private static PDDocumentOutline bookmarks(Book book, PDDocument document, List<Integer> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        int entry = 0;
        for (Book.Chapter chapter : book.chapters()) {
            PDOutlineItem of = bookmark(document, chapter.title(), pages.get(entry));
            outline.addLast(of);
            for (Book.Entry text : chapter.entries()) {
                of.addLast(bookmark(document, text.title(), pages.get(entry++)));
            }
        }
        outline.addLast(bookmark(document, Book.INDEX_TITLE, pages.get(entry)));
        return outline;
    }

    private static PDOutlineItem bookmark(PDDocument document, String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(document.getPage(page - 1));
        return item;
    }
}
