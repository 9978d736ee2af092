package io.sitong.reports.format;

import io.sitong.reports.outline.QrLink;
import io.sitong.reports.qr.QrPicture;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a Word document: the format keeps each in a part of its own, which the text names by a relation. */
final class DocxPictures {

    /** in twentieths of a point */
    static final int MILLIMETRE = 57;

    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    /** in the unit of drawings */
    private static final int EMU = 36_000;

    /** Far from the numbers of what a template draws itself. */
    private static final int FIRST_NUMBER = 9_001;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** What a picture shows, and its number from 1. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private int drawn;

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** A run with the picture in it. */
    void write(XmlSink xml, QrLink link) {
        int number = numbers.computeIfAbsent(link.address(), address -> numbers.size() + 1);
        int side = link.millimetres() * EMU;
        xml.raw("<w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" distT=\"0\" distB=\"0\"")
                .raw(" distL=\"0\" distR=\"0\">");
        size(xml, "wp:extent", side);
        xml.raw("<wp:docPr id=\"").raw(FIRST_NUMBER + drawn++).raw("\" name=\"QR ");
        xml.raw(number).raw("\" descr=\"").text(link.text()).raw("\"/>");
        xml.raw("<a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">")
                .raw("<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"")
                .raw(name(number))
                .raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(id(number))
                .raw(
                        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        size(xml, "a:ext", side);
        xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>")
                .raw("</a:graphic></wp:inline></w:drawing></w:r>");
    }

    private static void size(XmlSink xml, String element, int side) {
        xml.raw("<")
                .raw(element)
                .raw(" cx=\"")
                .raw(side)
                .raw("\" cy=\"")
                .raw(side)
                .raw("\"/>");
    }

    private static String id(int number) {
        return "sitongPicture" + number;
    }

    private static String name(int number) {
        return "sitong-qr" + number + ".png";
    }

    /** What the relations of the text say: the name of each relation and what it leads to. */
    Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        numbers.values().forEach(number -> targets.put(id(number), "media/" + name(number)));
        return targets;
    }

    /** The parts, once the text is written. */
    void addTo(PartArchive archive) throws IOException {
        for (Map.Entry<String, Integer> picture : numbers.entrySet()) {
            archive.add("word/media/" + name(picture.getValue()), QrPicture.png(picture.getKey()));
        }
    }
}
