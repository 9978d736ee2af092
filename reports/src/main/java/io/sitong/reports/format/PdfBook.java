package io.sitong.reports.format;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Prints a book as a PDF. Every entry is laid out by itself, so one is held at a time; the pages of what stands before them
 * are known only then, and are laid out last and moved to the front.
 */
final class PdfBook implements BookWriter {

    private static final String STYLE = StoredParts.text("html/document.css") + StoredParts.text("html/book.css");

    /** Cover and imprint page. */
    private static final int BEFORE_CONTENTS = 2;

    @Override
    public int readings() {
        return 1;
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        PdfFonts fonts = PdfFonts.borrow();
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new Printing(book, fonts, document).write(out);
        } finally {
            fonts.giveBack();
        }
    }

    /** One book on its way to paper. */
    private static final class Printing {

        private final Book book;
        private final PDDocument document;
        private final PdfPages paper;

        Printing(Book book, PdfFonts fonts, PDDocument document) throws IOException {
            this.book = book;
            this.document = document;
            this.paper = new PdfPages(document, fonts);
        }

        void write(OutputStream out) throws IOException {
            List<Integer> starts = entries();
            int bodyPages = document.getNumberOfPages();
            int contents = pagesOfContents(starts);
            List<Integer> pages = new ArrayList<>();
            starts.forEach(start -> pages.add(start + BEFORE_CONTENTS + contents));
            pages.add(bodyPages + BEFORE_CONTENTS + contents + 1);
            layOut((html, blocks) -> index(html, pages));
            int before = document.getNumberOfPages();
            layOut(this::cover);
            layOut(this::facts);
            layOut((html, blocks) -> contents(html, pages));
            toTheFront(before);
            PdfFurniture.print(book, document, paper, pages);
            PdfWriter.describe(document, book.title(), book.imprint());
            paper.save(out);
        }

        /** Prints all entries; answers on which of these pages each begins, from 1. */
        private List<Integer> entries() throws IOException {
            List<Integer> starts = new ArrayList<>();
            for (Book.Chapter chapter : book.chapters()) {
                boolean first = true;
                for (Book.Entry entry : chapter.entries()) {
                    starts.add(document.getNumberOfPages() + 1);
                    String title = first ? chapter.title() : "";
                    List<Block> text = entry.text().read();
                    layOut((html, blocks) -> {
                        if (!title.isEmpty()) {
                            blocks.element("h1", "chapter", title);
                        }
                        blocks.element("h1", "entry", entry.title());
                        blocks.add(section(text));
                    });
                    first = false;
                }
            }
            return starts;
        }

        private int pagesOfContents(List<Integer> starts) throws IOException {
            List<Integer> somewhere = new ArrayList<>(starts);
            somewhere.add(0);
            int before = document.getNumberOfPages();
            layOut((html, blocks) -> contents(html, somewhere));
            int pages = document.getNumberOfPages() - before;
            for (int i = 0; i < pages; i++) {
                document.removePage(document.getNumberOfPages() - 1);
            }
            return pages;
        }

        private void toTheFront(int from) {
            List<PDPage> moved = new ArrayList<>();
            for (int i = from; i < document.getNumberOfPages(); i++) {
                moved.add(document.getPage(i));
            }
            PDPageTree tree = document.getPages();
            PDPage first = tree.get(0);
            for (PDPage page : moved) {
                tree.remove(page);
                tree.insertBefore(page, first);
            }
        }

        private void cover(XmlSink html, HtmlBlocks blocks) {
            html.raw("<div class=\"cover\">");
            blocks.element("h1", "", book.title());
            book.subtitle().forEach(line -> blocks.element("p", "", line));
            blocks.element("p", "foot first", book.imprint().author());
            blocks.element("p", "foot", Wording.date(book.imprint().date()));
            html.raw("</div>");
        }

        private void facts(XmlSink html, HtmlBlocks blocks) {
            blocks.element("h1", "part", "编印说明");
            blocks.add(section(List.of(new KeyValues(book.facts()))));
            book.foreword().forEach(text -> blocks.element("p", "body", text));
        }

        /** @param pages of the entries, and at the end of the index */
        private void contents(XmlSink html, List<Integer> pages) {
            html.raw("<h1 class=\"part\">目　录</h1><table class=\"lines\"><tbody>");
            int entry = 0;
            for (Book.Chapter chapter : book.chapters()) {
                line(html, "chapter", chapter.title(), pages.get(entry));
                for (Book.Entry text : chapter.entries()) {
                    line(html, "entry", text.title(), pages.get(entry++));
                }
            }
            line(html, "chapter", Book.INDEX_TITLE, pages.get(entry));
            html.raw("</tbody></table>");
        }

        private void index(XmlSink html, List<Integer> pages) {
            html.raw("<h1 class=\"part\">").raw(Book.INDEX_TITLE).raw("</h1>");
            for (Book.IndexGroup group : book.index()) {
                html.raw("<p class=\"letter\">").raw(group.letter()).raw("</p><table class=\"lines\"><tbody>");
                for (Book.IndexLine line : group.lines()) {
                    line(html, "index", line.shown(), pages.get(line.entry()));
                }
                html.raw("</tbody></table>");
            }
        }

        private void line(XmlSink html, String css, String text, int page) {
            html.raw("<tr class=\"").raw(css).raw("\"><td class=\"line\">");
            paper.text.append(html, text);
            html.raw("</td><td class=\"page\">").raw(page).raw("</td></tr>\n");
        }

        private static Section section(List<Block> blocks) {
            return new Section("", Section.Orientation.PORTRAIT, Section.Medium.ANY, blocks);
        }

        /** Adds pages to the end of the document. */
        private void layOut(BiConsumer<XmlSink, HtmlBlocks> content) throws IOException {
            XmlSink html = new XmlSink();
            html.raw("<html lang=\"zh-CN\"><head><style>").raw(STYLE).raw("</style></head><body>");
            content.accept(html, new HtmlBlocks(html, paper.text::append, true));
            html.raw("</body></html>");
            paper.add(html);
        }
    }
}
