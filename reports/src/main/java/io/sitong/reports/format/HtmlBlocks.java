package io.sitong.reports.format;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.reports.qr.QrPicture;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Turns sections into well-formed HTML, for screens and for the PDF writer. */
final class HtmlBlocks {

    /** How a text gets into the markup. */
    interface Inline {

        /** Appends the text, escaped. */
        void append(XmlSink html, String text);
    }

    /** So many lines of boxes stay together. */
    private static final int WHOLE_FLOW = 4;

    /** So many lines of pairs stay together. */
    private static final int WHOLE_PAIRS = 12;

    /** Rows taller than this may break over pages. */
    private static final int WHOLE_LINES = 18;

    /** A letter of the text, which is 11 points large where letters are as usual. */
    private static final double MILLIMETRES = 3.88;

    /** Letters of headings beside those of the text, by level, as the style sheet has them. */
    private static final double[] HEADING_SIZES = {1.25, 1.1, 1};

    private static final double TABLE = 0.88;
    private static final double SMALL_TABLE = 0.76;

    private final XmlSink html;
    private final Inline inline;
    private final boolean paged;

    /** @param paged for the PDF writer, which is told how much room a heading or a table needs to begin on a page */
    HtmlBlocks(XmlSink html, Inline inline, boolean paged) {
        this.html = html;
        this.inline = inline;
        this.paged = paged;
    }

    /** A page of its own on paper. */
    void cover(Outline outline, Cover cover) {
        html.raw("<div class=\"cover\">");
        cover.marks().forEach(mark -> element("p", "mark", mark));
        element("h1", cover.marks().isEmpty() ? "" : "marked", outline.title());
        cover.lines().forEach(line -> element("p", "", line));
        element("p", "foot first", cover.office());
        element("p", "foot", Wording.date(outline.imprint().date()));
        html.raw("</div>\n");
    }

    void add(Section section) {
        html.raw(section.landscape() ? "<section class=\"wide\">\n" : "<section>\n");
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block) {
                case Heading h -> heading(h, i + 1 < blocks.size() ? blocks.get(i + 1) : h, section.landscape());
                case Paragraph p -> element("p", p.kind().name().toLowerCase(Locale.ROOT), p.text());
                case Bullets b -> bullets(b);
                case Note n ->
                    element(
                            "p",
                            n.tone() == Note.Tone.WARNING ? "note warning" : "note",
                            n.tone().label() + "：" + n.text());
                case KeyValues k -> keyValues(k);
                case Table t -> table(t, section.landscape());
                case Flow f -> flow(f);
                case QrLink q -> qrLink(q);
                case SignOff s -> signOff(s);
                case PageBreak p -> html.raw("<div class=\"break\"></div>\n");
            }
        }
        html.raw("</section>\n");
    }

    private void heading(Heading heading, Block next, boolean landscape) {
        String tag = "h" + (heading.level() + 1);
        html.raw("<").raw(tag);
        room(17 + beginning(next, landscape), HEADING_SIZES[heading.level() - 1]);
        html.raw(">");
        inline.append(html, heading.text());
        html.raw("</").raw(tag).raw(">\n");
    }

    /**
     * Asks for so much below, or else for a new page; it grows with the letters.
     *
     * @param millimetres where the text is as large as usual
     * @param size of the letters of this block beside those of the text
     */
    private void room(int millimetres, double size) {
        if (paged) {
            String room = String.format(Locale.ROOT, "%.1f", Math.min(120, millimetres) / (MILLIMETRES * size));
            html.raw(" style=\"-fs-page-break-min-height:").raw(room).raw("em\"");
        }
    }

    /** About how high, in millimetres, the part of a block is that must not be torn off its heading. */
    private static int beginning(Block block, boolean landscape) {
        return switch (block) {
            case Heading h -> 26;
            case Table t -> {
                int[] lines = {0};
                TableLayout layout = TableLayout.of(t, landscape);
                t.rows().forEach(row -> {
                    if (lines[0] == 0) {
                        lines[0] = layout.lines(row.cells());
                    }
                });
                yield (t.grouped() ? 27 : 19) + lines[0] * 5;
            }
            case KeyValues k -> k.lines().size() <= WHOLE_PAIRS ? k.lines().size() * 8 : 24;
            case Flow f -> f.lines().size() <= WHOLE_FLOW ? f.lines().size() * 22 : 44;
            case Paragraph p -> 14;
            case Bullets b -> 14;
            case Note n -> 14;
            case QrLink q -> q.millimetres() + 6;
            case SignOff s -> 30;
            case PageBreak p -> 0;
        };
    }

    void element(String tag, String css, String text) {
        html.raw("<").raw(tag);
        if (!css.isEmpty()) {
            html.raw(" class=\"").raw(css).raw("\"");
        }
        html.raw(">");
        inline.append(html, text);
        html.raw("</").raw(tag).raw(">\n");
    }

    private void bullets(Bullets bullets) {
        html.raw(bullets.numbered() ? "<ol>\n" : "<ul>\n");
        for (String entry : bullets.entries()) {
            element("li", "", entry);
        }
        html.raw(bullets.numbered() ? "</ol>\n" : "</ul>\n");
    }

    private void keyValues(KeyValues keyValues) {
        boolean together = keyValues.lines().size() <= WHOLE_PAIRS;
        html.raw(together ? "<table class=\"pairs together\">" : "<table class=\"pairs\">");
        html.raw("<colgroup><col style=\"width:20%\"/><col style=\"width:30%\"/>")
                .raw("<col style=\"width:20%\"/><col style=\"width:30%\"/></colgroup><tbody>\n");
        for (List<KeyValues.Pair> line : keyValues.lines()) {
            boolean whole = line.size() == 1;
            boolean tall = TextWidth.lines(line.get(0).value(), whole ? 40 : 15) > WHOLE_LINES;
            html.raw(tall ? "<tr class=\"tall\">" : "<tr>");
            for (KeyValues.Pair pair : line) {
                html.raw("<th scope=\"row\">");
                inline.append(html, pair.label());
                html.raw(whole ? "</th><td colspan=\"3\">" : "</th><td>");
                inline.append(html, pair.value());
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private void flow(Flow flow) {
        List<List<Flow.Step>> lines = flow.lines();
        int abreast = flow.abreast();
        html.raw("<table class=\"flow\"><tbody>\n");
        int n = 0;
        for (List<Flow.Step> line : lines) {
            html.raw("<tr>");
            for (int i = 0; i < abreast; i++) {
                // a line that goes on begins with an arrow
                if (i > 0 || lines.size() > 1) {
                    html.raw("<td class=\"arrow\">")
                            .raw(n > 0 && i < line.size() ? "→" : "")
                            .raw("</td>");
                }
                if (i < line.size()) {
                    n++;
                    html.raw("<td class=\"step\">");
                    element("p", "", n + ". " + line.get(i).name());
                    line.get(i).notes().forEach(note -> element("p", "quiet", note));
                    html.raw("</td>");
                } else {
                    html.raw("<td class=\"none\"></td>");
                }
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    /** The picture is part of the page: nothing is loaded. */
    private void qrLink(QrLink link) {
        String side = "width:" + link.millimetres() + "mm;height:" + link.millimetres() + "mm";
        html.raw("<table class=\"qr together\"><tbody><tr><td class=\"code\" style=\"width:")
                .raw(link.millimetres() + 4)
                .raw("mm\"><img src=\"data:image/png;base64,")
                .raw(Base64.getEncoder().encodeToString(QrPicture.png(link.address())))
                .raw("\" style=\"")
                .raw(side)
                .raw("\" alt=\"")
                .text(link.caption())
                .raw("\"/></td><td>");
        element("p", "caption", link.caption());
        html.raw("<p class=\"address\"><a href=\"").text(link.address()).raw("\">");
        inline.append(html, link.address());
        html.raw("</a></p></td></tr></tbody></table>\n");
    }

    private void signOff(SignOff signOff) {
        html.raw("<table class=\"signoff\"><tbody>\n");
        List<String> labels = signOff.labels();
        for (int i = 0; i < labels.size(); i += 2) {
            html.raw("<tr>");
            for (int j = i; j < i + 2; j++) {
                html.raw("<td>");
                inline.append(html, j < labels.size() ? labels.get(j) + "：" : "");
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private void table(Table table, boolean landscape) {
        TableLayout layout = TableLayout.of(table, landscape);
        List<Column> columns = layout.columns();
        boolean small = layout.small();
        html.raw(layout.crowded() ? "<table class=\"small crowded\"" : small ? "<table class=\"small\"" : "<table");
        room(beginning(table, landscape), small ? SMALL_TABLE : TABLE);
        html.raw(">");
        String caption = table.caption();
        if (caption != null) {
            html.raw("<caption>");
            inline.append(html, caption);
            html.raw("</caption>");
        }
        html.raw("<colgroup>");
        for (double part : layout.shares()) {
            String share = String.format(Locale.ROOT, "%.2f", part * 100);
            html.raw("<col style=\"width:").raw(share).raw("%\"/>");
        }
        html.raw("</colgroup>\n<thead>");
        head(table, columns);
        html.raw("</thead>\n<tbody>\n");
        RowBundles.forEach(table.allRows(), bundle -> {
            boolean tall = bundle.size() > 1;
            html.raw(tall ? "</tbody><tbody class=\"together\">\n" : "");
            for (int r = 0; r < bundle.size(); r++) {
                row(bundle, r, layout);
            }
            html.raw(tall ? "</tbody><tbody>\n" : "");
        });
        html.raw("</tbody></table>\n");
    }

    private void head(Table table, List<Column> columns) {
        html.raw("<tr>");
        if (table.grouped()) {
            for (HeadRow.Span span : HeadRow.spans(columns)) {
                String group = span.group();
                if (group == null) {
                    html.raw("<th rowspan=\"2\" scope=\"col\">");
                    inline.append(html, columns.get(span.first()).title());
                } else {
                    html.raw("<th colspan=\"").raw(span.count()).raw("\" scope=\"colgroup\">");
                    inline.append(html, group);
                }
                html.raw("</th>");
            }
            html.raw("</tr>\n<tr>");
        }
        for (Column column : columns) {
            if (!table.grouped() || column.group() != null) {
                html.raw("<th scope=\"col\">");
                inline.append(html, column.title());
                html.raw("</th>");
            }
        }
        html.raw("</tr>");
    }

    private void row(List<Row> bundle, int r, TableLayout layout) {
        List<Cell> cells = bundle.get(r).cells();
        List<Integer> places = layout.places();
        List<Column> columns = layout.columns();
        int lines = layout.lines(cells);
        html.raw(lines > WHOLE_LINES ? "<tr class=\"tall\">" : "<tr>");
        for (int i = 0; i < columns.size(); i++) {
            int height = RowBundles.height(bundle, r, places.get(i));
            if (height == 0) {
                continue;
            }
            Cell cell = cells.get(places.get(i));
            String css = css(columns.get(i).kind(), cell.mark());
            html.raw("<td");
            if (height > 1) {
                html.raw(" rowspan=\"").raw(height).raw("\"");
            }
            if (!css.isEmpty()) {
                html.raw(" class=\"").raw(css).raw("\"");
            }
            html.raw(">");
            cell(cell);
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    private void cell(Cell cell) {
        String link = cell.link();
        if (link == null) {
            inline.append(html, cell.shown());
        } else {
            html.raw("<a href=\"").text(link).raw("\">");
            inline.append(html, cell.shown());
            html.raw("</a>");
        }
    }

    private static String css(Column.Kind kind, Mark mark) {
        String align = switch (kind) {
            case TEXT, INPUT, HIDDEN -> "";
            case SHORT, CODE -> "c";
            case NUMBER -> "r";
        };
        if (mark == Mark.NONE) {
            return align;
        }
        String meaning = mark.name().toLowerCase(Locale.ROOT);
        return align.isEmpty() ? meaning : align + " " + meaning;
    }
}
