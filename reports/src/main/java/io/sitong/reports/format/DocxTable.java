package io.sitong.reports.format;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables in WordprocessingML: fixed widths, so that every program lays them out the same. */
final class DocxTable {

    private static final String HEAD_FILL = "EDF1F7";
    private static final String LABEL_FILL = "F3F5F8";

    /** Rows taller than this may break over pages; shorter ones stay whole. */
    private static final int WHOLE_LINES = 18;

    /**
     * After so many rows a long table goes on as another one, right below and under the same head. Why: LibreOffice lays
     * out every row of a table anew for each page the table runs over.
     */
    private static final int PIECE = 200;

    /** how wide an arrow between two steps is */
    static final int ARROW = 480;

    private static final String BOX_FILL = "EEF4FB";
    /** the frame of a step */
    private static final String BOX = box();

    private static final String CLOSE_CELLS =
            "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/>" + "<w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>";

    private final XmlSink xml;
    private final DocxBlocks blocks;
    private final int pageWidth;

    DocxTable(XmlSink xml, DocxBlocks blocks, int pageWidth) {
        this.xml = xml;
        this.blocks = blocks;
        this.pageWidth = pageWidth;
    }

    void table(Table table) {
        if (table.caption() != null) {
            blocks.paragraph("Caption", table.caption());
        }
        List<Integer> places = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() != Column.Kind.HIDDEN) {
                places.add(i);
                columns.add(column);
            }
        }
        boolean small = ColumnWidths.sum(columns) * 210 > pageWidth * 1.1 || columns.size() > 8;
        double charWidth = small ? 180 : 210;
        double[] shares = ColumnWidths.shares(columns, pageWidth / charWidth);
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) (pageWidth * shares[i]);
        }
        boolean crowded = ColumnWidths.crowded(columns);
        open("Grid", widths, crowded);
        head(table, columns, widths, small ? "SH" : "TH");
        int[] rows = {0};
        RowBundles.forEach(table.allRows(), bundle -> {
            if (rows[0] >= PIECE) {
                rows[0] = 0;
                seam();
                open("Grid", widths, crowded);
                head(table, columns, widths, small ? "SH" : "TH");
            }
            rows[0] += bundle.size();
            for (int r = 0; r < bundle.size(); r++) {
                row(bundle, r, places, columns, widths, small, charWidth);
            }
        });
        close();
    }

    private void head(Table table, List<Column> columns, int[] widths, String style) {
        if (!table.grouped()) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (int i = 0; i < widths.length; i++) {
                cell(widths[i], 1, "", HEAD_FILL);
                blocks.paragraph(style, columns.get(i).title());
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
            return;
        }
        xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (HeadRow.Span span : HeadRow.spans(columns)) {
            int width = 0;
            for (int i = span.first(); i < span.first() + span.count(); i++) {
                width += widths[i];
            }
            String group = span.group();
            cell(width, span.count(), group == null ? "<w:vMerge w:val=\"restart\"/>" : "", HEAD_FILL);
            blocks.paragraph(style, group == null ? columns.get(span.first()).title() : group);
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            boolean alone = columns.get(i).group() == null;
            cell(widths[i], 1, alone ? "<w:vMerge/>" : "", HEAD_FILL);
            blocks.paragraph(style, alone ? "" : columns.get(i).title());
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    private void row(
            List<Row> bundle,
            int r,
            List<Integer> places,
            List<Column> columns,
            int[] widths,
            boolean small,
            double charWidth) {
        List<Cell> cells = bundle.get(r).cells();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, TextWidth.lines(cells.get(places.get(i)).text(), (widths[i] - 170) / charWidth));
        }
        xml.raw(lines <= WHOLE_LINES ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
        for (int i = 0; i < widths.length; i++) {
            int place = places.get(i);
            Cell cell = cells.get(place);
            int height = RowBundles.height(bundle, r, place);
            String merge = height == 0 ? "<w:vMerge/>" : height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
            cell(widths[i], 1, merge, MarkColours.of(cell.mark()).fill());
            String style = (small ? "S" : "T") + align(columns.get(i).kind());
            if (height == 0) {
                blocks.paragraph(style, "", cell.mark());
            } else {
                blocks.paragraph(style, cell);
            }
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    private static String align(Column.Kind kind) {
        return switch (kind) {
            case TEXT, INPUT, HIDDEN -> "";
            case SHORT, CODE -> "C";
            case NUMBER -> "R";
        };
    }

    void keyValues(KeyValues keyValues) {
        int label = pageWidth * 21 / 100;
        int value = pageWidth / 2 - label;
        open("Grid", new int[] {label, value, label, value}, false);
        for (List<KeyValues.Pair> line : keyValues.lines()) {
            boolean whole = line.size() == 1;
            int lines = TextWidth.lines(line.get(0).value(), (whole ? 3 : 1) * value / 210.0);
            xml.raw(lines <= WHOLE_LINES ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
            for (KeyValues.Pair pair : line) {
                cell(label, 1, "", LABEL_FILL);
                blocks.paragraph("TH", pair.label());
                xml.raw("</w:tc>");
                cell(whole ? value + label + value : value, whole ? 3 : 1, "", "");
                blocks.paragraph("T", pair.value(), Mark.NONE);
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        close();
    }

    /** Boxes joined by arrows; a line that goes on begins with an arrow. */
    void flow(Flow flow) {
        List<List<Flow.Step>> lines = flow.lines();
        int abreast = flow.abreast();
        int arrows = lines.size() > 1 ? abreast : abreast - 1;
        int box = (pageWidth - arrows * ARROW) / abreast;
        int[] widths = new int[abreast + arrows];
        int shift = lines.size() > 1 ? 0 : 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (i + shift) % 2 == 0 ? ARROW : box;
        }
        open("a1", widths, false);
        int n = 0;
        for (List<Flow.Step> line : lines) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < abreast; i++) {
                if (i > 0 || lines.size() > 1) {
                    cell(ARROW, 1, "", "");
                    blocks.paragraph("TH", n > 0 && i < line.size() ? "→" : "");
                    xml.raw("</w:tc>");
                }
                boolean there = i < line.size();
                cell(box, 1, there ? BOX : "", there ? BOX_FILL : "");
                if (there) {
                    n++;
                    blocks.paragraph("TH", n + ". " + line.get(i).name());
                    line.get(i).notes().forEach(note -> blocks.paragraph("TC", note));
                } else {
                    blocks.paragraph("TC", "");
                }
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
            if (n < flow.steps().size()) {
                between(widths);
            }
        }
        close();
    }

    private void between(int[] widths) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int width : widths) {
            cell(width, 1, "", "");
            blocks.paragraph("Gap", "");
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    /** The picture on the left, on the right what it leads to. */
    void qrLink(QrLink link, DocxPictures pictures) {
        int left = link.millimetres() * DocxPictures.MILLIMETRE + 240;
        int right = pageWidth - left;
        open("a1", new int[] {left, right}, false);
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(left, 1, "", "");
        blocks.open("T");
        pictures.write(xml, link);
        xml.raw("</w:p></w:tc>");
        cell(right, 1, "", "");
        blocks.paragraph("T", link.caption(), Mark.STRONG);
        blocks.paragraph("T", Cell.of(link.address()).linking(link.address()));
        xml.raw("</w:tc></w:tr>");
        close();
    }

    void signOff(SignOff signOff) {
        int half = pageWidth / 2;
        open("a1", new int[] {half, half}, false);
        List<String> labels = signOff.labels();
        for (int i = 0; i < labels.size(); i += 2) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int j = i; j < i + 2; j++) {
                cell(half, 1, "", "");
                blocks.paragraph("SignLine", j < labels.size() ? labels.get(j) + "：" : "");
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        close();
    }

    private static String box() {
        StringBuilder box = new StringBuilder("<w:tcBorders>");
        for (String side : List.of("top", "left", "bottom", "right")) {
            box.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F5FA8\"/>");
        }
        return box.append("</w:tcBorders>").toString();
    }

    private void open(String style, int[] widths, boolean crowded) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .raw(style)
                .raw("\"/><w:tblW w:w=\"")
                .raw(sum)
                .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>")
                .raw(crowded ? CLOSE_CELLS : "")
                .raw("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    /** A table must be followed by a paragraph, or Word joins it with the next one. */
    private void close() {
        xml.raw("</w:tbl>");
        blocks.paragraph("Gap", "");
    }

    /** Ends a table and keeps it apart from the one that goes on with it, by no more than a line. */
    private void seam() {
        xml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/><w:keepNext/><w:spacing w:line=\"20\"")
                .raw(" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void cell(int width, int span, String merge, String fill) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.raw("<w:gridSpan w:val=\"").raw(span).raw("\"/>");
        }
        xml.raw(merge);
        if (!fill.isEmpty()) {
            xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .raw(fill)
                    .raw("\"/>");
        }
        xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
    }
}
