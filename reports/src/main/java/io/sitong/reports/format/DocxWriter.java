package io.sitong.reports.format;

import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints an outline as a Word document: A4, named styles, Chinese fonts, repeated table heads, page numbers.
 *
 * <p>Writes the parts of the package itself: guides are made by the thousand, and an object model of each document
 * costs ten times the time.
 */
public final class DocxWriter implements DocumentWriter {

    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Word asks that the content types come first. */
    private static final List<PartArchive.Stored> FIXED = List.of(
            StoredParts.read("docx/content-types.xml", "[Content_Types].xml"),
            StoredParts.read("docx/package-rels.xml", "_rels/.rels"),
            StoredParts.read("docx/document-rels.xml", "word/_rels/document.xml.rels"),
            StoredParts.read("docx/styles.xml", "word/styles.xml"),
            StoredParts.read("docx/settings.xml", "word/settings.xml"),
            StoredParts.read("docx/fontTable.xml", "word/fontTable.xml"),
            StoredParts.read("docx/app.xml", "docProps/app.xml"));

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        try (PartArchive archive = new PartArchive(out)) {
            for (PartArchive.Stored part : FIXED) {
                archive.add(part);
            }
            archive.add("docProps/core.xml", StoredParts.coreProperties(outline));
            archive.add("word/header1.xml", header(outline, "Header", true));
            archive.add("word/header2.xml", header(outline, "HeaderFirst", false));
            archive.add("word/footer1.xml", footer(outline.imprint()));
            archive.add("word/document.xml", document(outline));
        }
    }

    private static byte[] document(Outline outline) {
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:document").raw(WORD).raw("<w:body>");
        DocxBlocks blocks = new DocxBlocks(xml);
        blocks.paragraph("Title", outline.title());
        String subtitle = outline.subtitle();
        if (subtitle != null) {
            blocks.paragraph("Subtitle", subtitle);
        }
        List<Section> sections =
                outline.sections().stream().filter(Section::onPages).toList();
        boolean landscape = !sections.isEmpty() && sections.get(0).landscape();
        boolean first = true;
        for (Section section : sections) {
            if (section.landscape() != landscape) {
                xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
                pages(xml, landscape, first);
                xml.raw("</w:pPr></w:p>");
                landscape = section.landscape();
                first = false;
            }
            blocks.add(section.blocks(), DocxBlocks.contentWidth(landscape));
        }
        pages(xml, landscape, first);
        return xml.raw("</w:body></w:document>").bytes();
    }

    private static void pages(XmlSink xml, boolean landscape, boolean first) {
        xml.raw("<w:sectPr>");
        if (first) {
            xml.raw(
                            "<w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:headerReference w:type=\"first\" r:id=\"rId5\"/>")
                    .raw(
                            "<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/>");
        }
        xml.raw("<w:type w:val=\"nextPage\"/>").raw(DocxBlocks.pageSize(landscape));
        if (first) {
            xml.raw("<w:titlePg/>");
        }
        xml.raw("</w:sectPr>");
    }

    private static byte[] header(Outline outline, String style, boolean withTitle) {
        String notice = outline.imprint().notice();
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:hdr").raw(WORD);
        String text = withTitle ? outline.title() : "";
        if (notice != null) {
            text = text.isEmpty() ? notice : text + "　" + notice;
        }
        new DocxBlocks(xml).paragraph(style, text);
        return xml.raw("</w:hdr>").bytes();
    }

    private static byte[] footer(Imprint imprint) {
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:ftr").raw(WORD);
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        run(xml, "第 ");
        field(xml, "PAGE");
        run(xml, " 页　共 ");
        field(xml, "NUMPAGES");
        run(xml, " 页");
        xml.raw("</w:p>");
        new DocxBlocks(xml).paragraph("Footer", imprint.line());
        return xml.raw("</w:ftr>").bytes();
    }

    private static void run(XmlSink xml, String text) {
        xml.raw("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .raw(text)
                .raw("</w:t></w:r>");
    }

    private static void field(XmlSink xml, String name) {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
                .raw(name)
                .raw(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>")
                .raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
