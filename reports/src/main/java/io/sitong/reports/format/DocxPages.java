package io.sitong.reports.format;

import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Wording;

/** What stands at the head and the foot of the pages of a Word document. */
final class DocxPages {

    static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Lengths of a cover by the sizes in the styles: above the title, at least between parts, and in all above its foot. */
    private static final int COVER_ABOVE = 3600;

    private static final int COVER_GAP = 300;
    private static final int COVER_ROOM = 16838 - 1701 - 1587 - 2 * 560 - 600;

    private DocxPages() {}

    static byte[] header(String title, Imprint imprint, String style, boolean withTitle) {
        String notice = imprint.notice();
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:hdr").raw(WORD);
        String text = withTitle ? title : "";
        if (notice != null) {
            text = text.isEmpty() ? notice : text + "　" + notice;
        }
        new DocxBlocks(xml).paragraph(style, text);
        return xml.raw("</w:hdr>").bytes();
    }

    static byte[] footer(Imprint imprint) {
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:ftr").raw(WORD);
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        run(xml, "第 ");
        field(xml, "PAGE", "1");
        run(xml, " 页　共 ");
        field(xml, "NUMPAGES", "1");
        run(xml, " 页");
        xml.raw("</w:p>");
        new DocxBlocks(xml).paragraph("Footer", imprint.line());
        return xml.raw("</w:ftr>").bytes();
    }

    static byte[] emptyFooter() {
        XmlSink xml = new XmlSink();
        xml.raw(XML).raw("<w:ftr").raw(WORD);
        new DocxBlocks(xml).paragraph("Footer", "");
        return xml.raw("</w:ftr>").bytes();
    }

    /** What stands on a first page of its own. */
    static void cover(DocxBlocks blocks, String title, Cover cover, Imprint imprint) {
        cover.marks().forEach(mark -> blocks.paragraph("CoverMark", mark));
        int above = Math.max(COVER_GAP, COVER_ABOVE - 480 * cover.marks().size());
        blocks.spaced("CoverTitle", title, above);
        cover.lines().forEach(line -> blocks.paragraph("CoverLine", line));
        int width = DocxBlocks.contentWidth(false);
        int used = COVER_ABOVE + 600 + 900 * TextWidth.lines(title, width / 520.0);
        for (String line : cover.lines()) {
            used += 240 + 560 * TextWidth.lines(line, width / 320.0);
        }
        // a cover that ran over would put its date onto the page behind it
        blocks.spaced("CoverFoot", cover.office(), Math.clamp(COVER_ROOM - used, COVER_GAP, COVER_ABOVE));
        blocks.paragraph("CoverFoot", Wording.date(imprint.date()));
    }

    private static void run(XmlSink xml, String text) {
        xml.raw("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .raw(text)
                .raw("</w:t></w:r>");
    }

    /** @param shown until a program reckons it anew */
    static void field(XmlSink xml, String name, String shown) {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
                .raw(name)
                .raw(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
                .raw(shown)
                .raw("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
