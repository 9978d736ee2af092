package io.sitong.reports.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The web addresses the cells of one sheet lead to: the format lists them after the cells and keeps them beside the sheet,
 * as relations of it. No formula is involved.
 */
final class XlsxLinks {

    /** What Excel bears in one address, and in one sheet. */
    private static final int LONGEST = 2_000;

    private static final int MOST = 60_000;

    private record Link(String cell, String address) {}

    private final List<Link> links = new ArrayList<>();

    void add(String cell, String address) {
        if (address.length() <= LONGEST && links.size() < MOST) {
            links.add(new Link(cell, address));
        }
    }

    boolean any() {
        return !links.isEmpty();
    }

    void write(XmlSink xml) {
        if (any()) {
            xml.raw("<hyperlinks>");
            for (int i = 0; i < links.size(); i++) {
                xml.raw("<hyperlink ref=\"").raw(links.get(i).cell()).raw("\" r:id=\"rId");
                xml.raw(i + 1).raw("\"/>");
            }
            xml.raw("</hyperlinks>");
        }
    }

    byte[] relations() {
        XmlSink xml = new XmlSink();
        xml.raw(XlsxWriter.XML)
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < links.size(); i++) {
            xml.raw("<Relationship Id=\"rId").raw(i + 1).raw("\" Type=\"").raw(XlsxWriter.RELATIONS);
            xml.raw("/hyperlink\" Target=\"").text(links.get(i).address());
            xml.raw("\" TargetMode=\"External\"/>");
        }
        return xml.raw("</Relationships>").bytes();
    }
}
