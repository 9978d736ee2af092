package io.sitong.reports.format;

import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Prints an outline as a Word document: A4, named styles, Chinese fonts, repeated table heads, page numbers.
 *
 * <p>Writes the parts of the package itself: guides are made by the thousand, and an object model of each document
 * costs ten times the time.
 */
public final class DocxWriter implements DocumentWriter {

    private static final Map<Letters, PartArchive.Stored> STYLES = styles();

    private static final byte[] RELATIONS =
            StoredParts.text("docx/document-rels.xml").getBytes(StandardCharsets.UTF_8);

    /** Word asks that the content types come first. */
    private static final List<PartArchive.Stored> FIXED = List.of(
            StoredParts.read("docx/content-types.xml", "[Content_Types].xml"),
            StoredParts.read("docx/package-rels.xml", "_rels/.rels"),
            StoredParts.read("docx/settings.xml", "word/settings.xml"),
            StoredParts.read("docx/fontTable.xml", "word/fontTable.xml"),
            StoredParts.read("docx/app.xml", "docProps/app.xml"));

    private final Letters letters;

    public DocxWriter() {
        this(Letters.USUAL);
    }

    DocxWriter(Letters letters) {
        this.letters = letters;
    }

    private static Map<Letters, PartArchive.Stored> styles() {
        Map<Letters, PartArchive.Stored> styles = new EnumMap<>(Letters.class);
        for (Letters letters : Letters.values()) {
            String scaled = letters.scaled(StoredParts.text("docx/styles.xml"));
            styles.put(letters, PartArchive.Stored.of("word/styles.xml", scaled));
        }
        return styles;
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        try (PartArchive archive = new PartArchive(out)) {
            for (PartArchive.Stored part : FIXED) {
                archive.add(part);
            }
            archive.add(Objects.requireNonNull(STYLES.get(letters)));
            archive.add("docProps/core.xml", StoredParts.coreProperties(outline.title(), outline.imprint()));
            archive.add("word/header1.xml", DocxPages.header(outline.title(), outline.imprint(), "Header", true));
            archive.add("word/header2.xml", DocxPages.header(outline.title(), outline.imprint(), "HeaderFirst", false));
            archive.add("word/footer1.xml", DocxPages.footer(outline.imprint()));
            archive.add("word/footer2.xml", DocxPages.emptyFooter());
            DocxLinks links = new DocxLinks();
            try (OutputStream part = archive.open("word/document.xml")) {
                XmlSink xml = new XmlSink(part);
                document(outline, xml, links);
                xml.flush();
            }
            archive.add(DocxLinks.PART, links.added(RELATIONS));
            links.pictures().addTo(archive);
        }
    }

    /** Straight to the archive: a report of a whole region has tens of thousands of rows. */
    private static void document(Outline outline, XmlSink xml, DocxLinks links) {
        xml.raw(DocxPages.XML).raw("<w:document").raw(DocxPages.WORD).raw("<w:body>");
        DocxBlocks blocks = new DocxBlocks(xml, links);
        Cover cover = outline.cover();
        if (cover == null) {
            blocks.paragraph("Title", outline.title());
        } else {
            DocxPages.cover(blocks, outline.title(), cover, outline.imprint());
            blocks.onNewPage("Title", outline.title());
        }
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
                pages(xml, landscape, first, cover != null);
                xml.raw("</w:pPr></w:p>");
                landscape = section.landscape();
                first = false;
            }
            blocks.add(section.blocks(), DocxBlocks.contentWidth(landscape));
        }
        pages(xml, landscape, first, cover != null);
        xml.raw("</w:body></w:document>");
    }

    /** A cover has no page number, as that of a book. */
    private static void pages(XmlSink xml, boolean landscape, boolean first, boolean covered) {
        xml.raw("<w:sectPr>");
        if (first) {
            xml.raw(
                            "<w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:headerReference w:type=\"first\" r:id=\"rId5\"/>")
                    .raw(
                            "<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:footerReference w:type=\"first\" r:id=\"")
                    .raw(covered ? "rId7" : "rId6")
                    .raw("\"/>");
        }
        xml.raw("<w:type w:val=\"nextPage\"/>").raw(DocxBlocks.pageSize(landscape));
        if (first) {
            xml.raw("<w:titlePg/>");
        }
        xml.raw("</w:sectPr>");
    }
}
