package io.sitong.reports.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The pages of a template, as they are and turned by a quarter, with the same header and footer. Lengths are in
 * twentieths of a point.
 *
 * @param setup the page setup as it stands in the template; absent where it has none
 */
record TemplatePages(@Nullable Element setup, int pageWidth, int pageHeight, int left, int right, int top, int bottom) {

    static TemplatePages of(@Nullable Element setup) {
        Element size = setup == null ? null : only(setup, "pgSz");
        Element margins = setup == null ? null : only(setup, "pgMar");
        return new TemplatePages(
                setup,
                length(size, "w", 11906),
                length(size, "h", 16838),
                length(margins, "left", 1588),
                length(margins, "right", 1474),
                length(margins, "top", 1701),
                length(margins, "bottom", 1587));
    }

    private static @Nullable Element only(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS(WordParagraphs.W, name).item(0);
    }

    private static int length(@Nullable Element element, String name, int otherwise) {
        String value = element == null ? "" : element.getAttributeNS(WordParagraphs.W, name);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    boolean landscape() {
        return pageWidth > pageHeight;
    }

    /** Room for text across a page. */
    int width(boolean wanted) {
        return wanted == landscape() ? pageWidth - left - right : pageHeight - top - bottom;
    }

    /** Ends a stretch of pages that lie this way. */
    void end(XmlSink xml, boolean lying) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
        if (setup == null) {
            xml.raw("<w:sectPr><w:type w:val=\"nextPage\"/>")
                    .raw(DocxBlocks.pageSize(lying))
                    .raw("</w:sectPr>");
        } else {
            xml.raw(copy(setup, lying != landscape()));
        }
        xml.raw("</w:pPr></w:p>");
    }

    private String copy(Element from, boolean turned) {
        try {
            Document document = OfficeParts.parse(
                    ("<w:x xmlns:w=\"" + WordParagraphs.W + "\"/>").getBytes(StandardCharsets.UTF_8), "");
            Element own = (Element) document.importNode(from, true);
            document.getDocumentElement().appendChild(own);
            Element size = only(own, "pgSz");
            Element margins = only(own, "pgMar");
            if (turned && size != null) {
                set(size, "w", pageHeight);
                set(size, "h", pageWidth);
                if (landscape()) {
                    size.removeAttributeNS(WordParagraphs.W, "orient");
                } else {
                    size.setAttributeNS(WordParagraphs.W, "w:orient", "landscape");
                }
            }
            if (turned && margins != null) {
                set(margins, "left", top);
                set(margins, "right", bottom);
                set(margins, "top", left);
                set(margins, "bottom", right);
            }
            String xml = new String(OfficeParts.bytes(document), StandardCharsets.UTF_8);
            return xml.substring(xml.indexOf("<w:sectPr"), xml.lastIndexOf("</w:x>"));
        } catch (BadTemplate e) {
            throw new IllegalStateException("a copy of what was read can be read", e);
        }
    }

    private static void set(Element element, String name, int value) {
        element.setAttributeNS(WordParagraphs.W, "w:" + name, Integer.toString(value));
    }
}
