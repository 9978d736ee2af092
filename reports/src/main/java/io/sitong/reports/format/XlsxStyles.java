package io.sitong.reports.format;

import io.sitong.reports.outline.Mark;
import java.nio.charset.StandardCharsets;

/** The looks a cell can have, and the style sheet that defines them; the index of a look is computed, not searched. */
final class XlsxStyles {

    /** A cell by its place in the document. */
    enum Look {
        PLAIN,
        TITLE,
        SUBTITLE,
        HEADING,
        PARAGRAPH,
        NOTE_INFO,
        NOTE_WARNING,
        CAPTION,
        HEAD,
        LABEL,
        TEXT,
        CENTRED,
        WHOLE,
        DECIMAL,
        PERCENT,
        INPUT,
        LINK;

        /** Of its letters, in points. */
        double size() {
            return this == TITLE ? 18 : this == HEADING ? 13 : 10.5;
        }

        /** Cells of a table come in every mark. */
        boolean marked() {
            return compareTo(TEXT) >= 0;
        }
    }

    private static final int MARKS = Mark.values().length;
    private static final int[] FIRST = new int[Look.values().length];
    static final PartArchive.Stored PART;

    static {
        int next = 0;
        int i = 0;
        for (Look look : Look.values()) {
            FIRST[i++] = next;
            next += (look.marked() ? MARKS : 1) * 2;
        }
        PART = PartArchive.Stored.of("xl/styles.xml", sheet());
    }

    private XlsxStyles() {}

    /** The style sheet as it is written. */
    static byte[] text() {
        return sheet().getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("EnumOrdinal") // positions in a table made from the same enum a few lines below
    static int index(Look look, Mark mark, boolean quoted) {
        int place = look.marked() ? mark.ordinal() : 0;
        return FIRST[look.ordinal()] + place * 2 + (quoted ? 1 : 0);
    }

    private static String sheet() {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>");
        fonts(xml);
        fills(xml);
        xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color rgb=\"FF7F7F7F\"/></")
                    .append(side)
                    .append('>');
        }
        xml.append("<diagonal/></border></borders>")
                .append(
                        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        StringBuilder formats = new StringBuilder();
        int count = 0;
        for (Look look : Look.values()) {
            for (Mark mark : look.marked() ? Mark.values() : new Mark[] {Mark.NONE}) {
                format(formats, look, mark, false);
                format(formats, look, mark, true);
                count += 2;
            }
        }
        return xml.append("<cellXfs count=\"")
                .append(count)
                .append("\">")
                .append(formats)
                .append(
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .append("</styleSheet>")
                .toString();
    }

    /** 0 text, 1 title, 2 heading, 3 head and label, 4 bold, then one per mark ink; the last is that of links. */
    private static void fonts(StringBuilder xml) {
        xml.append("<fonts count=\"").append(6 + MARKS).append("\">");
        font(xml, Look.TEXT.size(), "宋体", false, "");
        font(xml, Look.TITLE.size(), "宋体", true, "");
        font(xml, Look.HEADING.size(), "黑体", false, "");
        font(xml, Look.TEXT.size(), "黑体", false, "");
        font(xml, Look.TEXT.size(), "宋体", true, "");
        for (Mark mark : Mark.values()) {
            font(
                    xml,
                    Look.TEXT.size(),
                    "宋体",
                    mark == Mark.STRONG,
                    MarkColours.of(mark).ink());
        }
        xml.append("<font><u/><sz val=\"")
                .append(Look.LINK.size())
                .append(
                        "\"/><color rgb=\"FF1F5FA8\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>")
                .append("</fonts>");
    }

    private static void font(StringBuilder xml, double size, String name, boolean bold, String ink) {
        xml.append("<font>")
                .append(bold ? "<b/>" : "")
                .append("<sz val=\"")
                .append(size)
                .append("\"/>");
        if (!ink.isEmpty()) {
            xml.append("<color rgb=\"FF").append(ink).append("\"/>");
        }
        xml.append("<name val=\"").append(name).append("\"/><family val=\"3\"/><charset val=\"134\"/></font>");
    }

    /** 0 and 1 are prescribed; 2 head, 3 label, 4 info, 5 warning, 6 input, then one per mark. */
    private static void fills(StringBuilder xml) {
        xml.append("<fills count=\"").append(7 + MARKS).append("\">");
        xml.append(
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        for (String fill : new String[] {"DDE6F2", "EEF2F7", "EEF4FB", "FFF6E5", "FFFBE0"}) {
            fill(xml, fill);
        }
        for (Mark mark : Mark.values()) {
            fill(xml, MarkColours.of(mark).fill());
        }
        xml.append("</fills>");
    }

    private static void fill(StringBuilder xml, String colour) {
        if (colour.isEmpty()) {
            xml.append("<fill><patternFill patternType=\"none\"/></fill>");
        } else {
            xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF")
                    .append(colour)
                    .append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
    }

    @SuppressWarnings("EnumOrdinal") // positions in the lists written above
    private static void format(StringBuilder xml, Look look, Mark mark, boolean quoted) {
        int font = switch (look) {
            case TITLE -> 1;
            case HEADING -> 2;
            case HEAD, LABEL, CAPTION -> 3;
            case LINK -> 5 + MARKS;
            default -> look.marked() ? 5 + mark.ordinal() : 0;
        };
        int fill = switch (look) {
            case HEAD -> 2;
            case LABEL -> 3;
            case NOTE_INFO -> 4;
            case NOTE_WARNING -> 5;
            case INPUT -> mark == Mark.NONE ? 6 : 7 + mark.ordinal();
            default -> look.marked() ? 7 + mark.ordinal() : 0;
        };
        String across = switch (look) {
            case TITLE, SUBTITLE, HEAD, LABEL, CENTRED, CAPTION -> "center";
            case WHOLE, DECIMAL, PERCENT -> "right";
            default -> "left";
        };
        int number = switch (look) {
            case WHOLE -> 3;
            case DECIMAL -> 4;
            case PERCENT -> 164;
            case PLAIN -> 0;
            default -> 49;
        };
        boolean border = look.marked() || look == Look.HEAD || look == Look.LABEL;
        xml.append("<xf numFmtId=\"")
                .append(number)
                .append("\" fontId=\"")
                .append(font)
                .append("\" fillId=\"");
        xml.append(fill).append("\" borderId=\"").append(border ? 1 : 0).append("\" xfId=\"0\"");
        xml.append(quoted ? " quotePrefix=\"1\"" : "");
        xml.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"");
        xml.append(" applyProtection=\"1\"><alignment horizontal=\"").append(across);
        xml.append("\" vertical=\"center\" wrapText=\"1\"/><protection locked=\"");
        xml.append(look == Look.INPUT ? 0 : 1).append("\"/></xf>");
    }
}
