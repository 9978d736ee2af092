package io.sitong.reports.format;

import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.KeyValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Prints a book as a Word document. Contents and index are cross-references ({@code PAGEREF}) to bookmarks at the entries:
 * the program that opens the file fills in the page on which it puts each entry, asked to by {@code updateFields}. Until
 * then they show the page we reckon with; see {@link DocxLengths}.
 *
 * <p>Why not a table of contents field: programs show its stored text until somebody renews it, and the stored page
 * numbers are right only for the fonts of one machine.
 */
final class DocxBook implements BookWriter {

    private static final List<PartArchive.Stored> FIXED = List.of(
            StoredParts.read("docx/content-types.xml", "[Content_Types].xml"),
            StoredParts.read("docx/package-rels.xml", "_rels/.rels"),
            StoredParts.read("docx/document-rels.xml", "word/_rels/document.xml.rels"),
            PartArchive.Stored.of(
                    "word/styles.xml",
                    Letters.SMALL.scaled(StoredParts.text("docx/styles.xml")
                            .replace("</w:styles>", StoredParts.text("docx/book-styles.xml")))),
            stored("settings.xml", "word/settings.xml", "<w:compat>", "<w:updateFields w:val=\"true\"/><w:compat>"),
            StoredParts.read("docx/fontTable.xml", "word/fontTable.xml"),
            StoredParts.read("docx/app.xml", "docProps/app.xml"));

    private static PartArchive.Stored stored(String resource, String name, String place, String with) {
        return PartArchive.Stored.of(name, StoredParts.text("docx/" + resource).replace(place, with));
    }

    @Override
    public int readings() {
        // once to reckon with its length, once to print it
        return 2;
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        DocxLengths lengths = DocxLengths.of(book);
        try (PartArchive archive = new PartArchive(out)) {
            for (PartArchive.Stored part : FIXED) {
                archive.add(part);
            }
            archive.add("docProps/core.xml", StoredParts.coreProperties(book.title(), book.imprint()));
            archive.add("word/header1.xml", DocxPages.header(book.title(), book.imprint(), "Header", true));
            archive.add("word/header2.xml", DocxPages.header(book.title(), book.imprint(), "HeaderFirst", false));
            archive.add("word/footer1.xml", DocxPages.footer(book.imprint()));
            archive.add("word/footer2.xml", DocxPages.emptyFooter());
            try (OutputStream document = archive.open("word/document.xml")) {
                document(book, lengths, document);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void document(Book book, DocxLengths lengths, OutputStream out) {
        XmlSink xml = new XmlSink(out);
        xml.raw(DocxPages.XML).raw("<w:document").raw(DocxPages.WORD).raw("<w:body>");
        DocxBlocks blocks = new DocxBlocks(xml);
        int width = DocxBlocks.contentWidth(false);
        DocxPages.cover(
                blocks, book.title(), new Cover(book.subtitle(), book.imprint().author()), book.imprint());
        blocks.paragraph("PartTitle", "编印说明");
        blocks.add(List.of(new KeyValues(book.facts())), width);
        book.foreword().forEach(text -> blocks.paragraph("Body", text));
        contents(xml, blocks, book, lengths);
        int entry = 0;
        for (int c = 0; c < book.chapters().size(); c++) {
            Book.Chapter chapter = book.chapters().get(c);
            target(xml, blocks, "Chapter", chapter.title(), chapterMark(c));
            for (int e = 0; e < chapter.entries().size(); e++) {
                Book.Entry text = chapter.entries().get(e);
                target(xml, blocks, e == 0 ? "Entry" : "EntryPage", text.title(), entryMark(entry));
                blocks.add(text.text().read(), width);
                entry++;
            }
        }
        index(xml, blocks, book, lengths);
        xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>")
                .raw("<w:headerReference w:type=\"first\" r:id=\"rId5\"/>")
                .raw("<w:footerReference w:type=\"default\" r:id=\"rId6\"/>")
                .raw("<w:footerReference w:type=\"first\" r:id=\"rId7\"/>")
                .raw(DocxBlocks.pageSize(false))
                .raw("<w:titlePg/></w:sectPr></w:body></w:document>")
                .flush();
    }

    private static void contents(XmlSink xml, DocxBlocks blocks, Book book, DocxLengths lengths) {
        blocks.paragraph("PartTitle", "目　录");
        int entry = 0;
        for (int c = 0; c < book.chapters().size(); c++) {
            Book.Chapter chapter = book.chapters().get(c);
            reference(xml, blocks, "TOC1", chapter.title(), chapterMark(c), lengths.pageOf(entry));
            for (Book.Entry text : chapter.entries()) {
                reference(xml, blocks, "TOC2", text.title(), entryMark(entry), lengths.pageOf(entry));
                entry++;
            }
        }
        reference(xml, blocks, "TOC1", Book.INDEX_TITLE, INDEX_MARK, lengths.pageOf(entry));
    }

    private static void index(XmlSink xml, DocxBlocks blocks, Book book, DocxLengths lengths) {
        target(xml, blocks, "BackTitle", Book.INDEX_TITLE, INDEX_MARK);
        for (Book.IndexGroup group : book.index()) {
            blocks.paragraph("IndexLetter", group.letter());
            for (Book.IndexLine line : group.lines()) {
                reference(
                        xml, blocks, "IndexLine", line.shown(), entryMark(line.entry()), lengths.pageOf(line.entry()));
            }
        }
    }

    private static final int INDEX_MARK = 1;

    private static int chapterMark(int chapter) {
        return 1_000 + chapter;
    }

    private static int entryMark(int entry) {
        return 100_000 + entry;
    }

    /** A heading that can be referred to. */
    private static void target(XmlSink xml, DocxBlocks blocks, String style, String text, int mark) {
        blocks.open(style);
        xml.raw("<w:bookmarkStart w:id=\"")
                .raw(mark)
                .raw("\" w:name=\"_Toc")
                .raw(mark)
                .raw("\"/>");
        blocks.run(text, "");
        xml.raw("<w:bookmarkEnd w:id=\"").raw(mark).raw("\"/></w:p>");
    }

    /** A line that leads to a heading and says its page. */
    private static void reference(XmlSink xml, DocxBlocks blocks, String style, String text, int mark, int page) {
        blocks.open(style);
        xml.raw("<w:hyperlink w:anchor=\"_Toc").raw(mark).raw("\" w:history=\"1\">");
        blocks.run(text + "\t", "");
        DocxPages.field(xml, "PAGEREF _Toc" + mark + " \\h", Integer.toString(page));
        xml.raw("</w:hyperlink></w:p>");
    }
}
