package io.sitong.reports.format;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns blocks into WordprocessingML. Lengths are in twentieths of a point. */
final class DocxBlocks {

    private static final int PORTRAIT_WIDTH = 11906 - 1588 - 1474;
    private static final int LANDSCAPE_WIDTH = 16838 - 1134 - 1134;

    private static final String PORTRAIT =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1474\""
                    + " w:bottom=\"1587\" w:left=\"1588\" w:header=\"964\" w:footer=\"794\" w:gutter=\"0\"/>";
    private static final String LANDSCAPE = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar"
            + " w:top=\"1417\" w:right=\"1134\" w:bottom=\"1304\" w:left=\"1134\" w:header=\"794\" w:footer=\"680\""
            + " w:gutter=\"0\"/>";

    /** Programs differ in which of the fonts they take Mongolian script for. */
    private static final String MONGOLIAN = ("<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\""
                    + " w:cs=\"%1$s\"/>")
            .formatted(MongolianScript.WINDOWS_FONT);

    private static final String MONGOLIAN_LANGUAGE = "<w:lang w:val=\"mn-Mong-CN\" w:eastAsia=\"mn-Mong-CN\"/>";

    private final XmlSink xml;

    private final @Nullable DocxLinks links;

    /** For parts that lead nowhere. */
    DocxBlocks(XmlSink xml) {
        this(xml, null);
    }

    /** @param links where the part writes down what it leads to; absent: addresses are plain text */
    DocxBlocks(XmlSink xml, @Nullable DocxLinks links) {
        this.xml = xml;
        this.links = links;
    }

    static int contentWidth(boolean landscape) {
        return landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
    }

    static String pageSize(boolean landscape) {
        return landscape ? LANDSCAPE : PORTRAIT;
    }

    void add(List<Block> blocks, int width) {
        DocxTable tables = new DocxTable(xml, this, width);
        for (Block block : blocks) {
            switch (block) {
                case Heading h -> paragraph(Integer.toString(h.level()), h.text());
                case Paragraph p -> paragraph(style(p.kind()), p.text());
                case Bullets b -> bullets(b);
                case Note n -> note(n);
                case KeyValues k -> tables.keyValues(k);
                case Table t -> tables.table(t);
                case Flow f -> tables.flow(f);
                case QrLink q -> qrLink(q, tables);
                case SignOff s -> tables.signOff(s);
                case PageBreak p -> xml.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
        }
    }

    private void qrLink(QrLink link, DocxTable tables) {
        DocxLinks known = links;
        if (known == null) {
            paragraph("Flush", link.text());
        } else {
            tables.qrLink(link, known.pictures());
        }
    }

    private static String style(Paragraph.Kind kind) {
        return switch (kind) {
            case BODY -> "Body";
            case FLUSH -> "Flush";
            case CENTERED -> "Centered";
            case RIGHT -> "RightSide";
        };
    }

    private void bullets(Bullets bullets) {
        int n = 0;
        for (String entry : bullets.entries()) {
            n++;
            paragraph("ListItem", (bullets.numbered() ? n + "." : "•") + "\t" + entry);
        }
    }

    private void note(Note note) {
        open(note.tone() == Note.Tone.WARNING ? "NoteWarning" : "NoteInfo");
        run(note.tone().label() + "：", "<w:b/>");
        run(note.text(), "");
        xml.raw("</w:p>");
    }

    void paragraph(String style, String text) {
        open(style);
        run(text, "");
        xml.raw("</w:p>");
    }

    void onNewPage(String style, String text) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/><w:pageBreakBefore/></w:pPr>");
        run(text, "");
        xml.raw("</w:p>");
    }

    /** A paragraph with this much room above. */
    void spaced(String style, String text, int before) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/><w:spacing w:before=\"");
        xml.raw(before).raw("\"/></w:pPr>");
        run(text, "");
        xml.raw("</w:p>");
    }

    void paragraph(String style, String text, Mark mark) {
        open(style);
        String ink = MarkColours.of(mark).ink();
        String look = mark == Mark.STRONG ? "<w:b/>" : "";
        run(text, ink.isEmpty() ? look : look + "<w:color w:val=\"" + ink + "\"/>");
        xml.raw("</w:p>");
    }

    void paragraph(String style, Cell cell) {
        String address = cell.link();
        DocxLinks known = links;
        if (address == null || known == null) {
            paragraph(style, cell.shown(), cell.mark());
            return;
        }
        open(style);
        xml.raw("<w:hyperlink r:id=\"").raw(known.id(address)).raw("\" w:history=\"1\">");
        run(cell.shown(), "<w:color w:val=\"1F5FA8\"/><w:u w:val=\"single\"/>");
        xml.raw("</w:hyperlink></w:p>");
    }

    void open(String style) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
    }

    /** Quotation marks and dashes are Chinese ones unless told otherwise: hence the hint. */
    void run(String text, String look) {
        if (text.isEmpty()) {
            return;
        }
        if (!MongolianScript.in(text)) {
            run(text, 0, text.length(), "<w:rFonts w:hint=\"eastAsia\"/>", look);
            return;
        }
        for (MongolianScript.Piece piece : MongolianScript.pieces(text)) {
            String fonts = piece.mongolian() ? MONGOLIAN : "<w:rFonts w:hint=\"eastAsia\"/>";
            run(text, piece.from(), piece.to(), fonts, piece.mongolian() ? look + MONGOLIAN_LANGUAGE : look);
        }
    }

    private void run(String text, int start, int length, String fonts, String look) {
        xml.raw("<w:r><w:rPr>").raw(fonts).raw(look).raw("</w:rPr>");
        int from = start;
        for (int i = start; i <= length; i++) {
            char c = i == length ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\t' && c != '\r') {
                continue;
            }
            if (i > from) {
                xml.raw("<w:t xml:space=\"preserve\">").text(text, from, i).raw("</w:t>");
            }
            from = i + 1;
            if (i < length) {
                boolean pair = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
                xml.raw(pair ? "" : c == '\t' ? "<w:tab/>" : "<w:br/>");
            }
        }
        xml.raw("</w:r>");
    }
}
