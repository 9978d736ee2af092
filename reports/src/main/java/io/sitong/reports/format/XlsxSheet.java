package io.sitong.reports.format;

import io.sitong.catalog.ColumnLetters;
import io.sitong.reports.format.XlsxStyles.Look;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes one sheet from top to bottom, and at its end what the format wants to know about it. */
final class XlsxSheet {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{1,6}");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,6}(?:\\.[0-9]{1,4})?%");

    private final XlsxWriter.Sheets sheets;
    private final OutputStream part;
    private final XmlSink xml;
    private final String[] letters;
    private final SheetPages pages;
    private final boolean guarded;
    private final Imprint imprint;
    private final List<String> merges = new ArrayList<>();
    private final XlsxChoices choices;
    private final XlsxLinks links = new XlsxLinks();
    private final List<Integer> breaks = new ArrayList<>();
    private String filter = "";
    private int row;
    private int headEnd;

    XlsxSheet(
            XlsxWriter.Sheets sheets,
            String name,
            double[] widths,
            boolean[] hidden,
            SheetPages pages,
            Imprint imprint,
            boolean guarded)
            throws IOException {
        this.sheets = sheets;
        this.part = sheets.open(name);
        this.xml = new XmlSink(part);
        this.pages = pages;
        this.guarded = guarded;
        this.imprint = imprint;
        this.letters = new String[widths.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = ColumnLetters.of(i + 1);
        }
        this.choices = new XlsxChoices(letters);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .raw(" xmlns:r=\"" + XlsxWriter.RELATIONS + "\"><sheetPr><pageSetUpPr fitToPage=\"")
                .raw(pages.large() ? 0 : 1)
                .raw("\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        freeze(pages.frozenRows(), pages.frozenColumns());
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.raw("<col min=\"").raw(i + 1).raw("\" max=\"").raw(i + 1).raw("\" width=\"");
            xml.raw(Double.toString(Math.min(250, Math.round((widths[i] * 2 + 1.6) * 100) / 100.0)));
            xml.raw(hidden[i] ? "\" hidden=\"1\" customWidth=\"1\"/>" : "\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    private void freeze(int rows, int columns) {
        if (rows == 0) {
            return;
        }
        String pane = columns > 0 ? "bottomRight" : "bottomLeft";
        xml.raw("<pane ");
        if (columns > 0) {
            xml.raw("xSplit=\"").raw(columns).raw("\" ");
        }
        xml.raw("ySplit=\"")
                .raw(rows)
                .raw("\" topLeftCell=\"")
                .raw(letters[columns])
                .raw(rows + 1);
        xml.raw("\" activePane=\"")
                .raw(pane)
                .raw("\" state=\"frozen\"/><selection pane=\"")
                .raw(pane)
                .raw("\"/>");
    }

    /** Rows written so far. */
    int rows() {
        return row;
    }

    /** A row whose height no program can find out by itself, because its text runs over merged cells. */
    void startFixedRow(double height) {
        start(height);
        xml.raw("\" customHeight=\"1\">");
    }

    /** A row with a first guess of its height; programs that can do better may. */
    void startRow(double height) {
        start(height);
        xml.raw("\">");
    }

    private void start(double height) {
        row++;
        xml.raw("<row r=\"").raw(row).raw("\" ht=\"").raw((int) Math.min(409, Math.ceil(height)));
    }

    void endRow() {
        xml.raw("</row>");
    }

    void emptyRow() {
        row++;
    }

    void text(int column, Look look, Mark mark, String text) {
        boolean quoted = XlsxText.looksLikeFormula(text);
        xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").raw(XlsxStyles.index(look, mark, quoted));
        if (text.isEmpty()) {
            xml.raw("\"/>");
            return;
        }
        String held = XlsxText.ofCell(text);
        if (MongolianScript.in(held)) {
            XlsxText.pieces(xml.raw("\" t=\"inlineStr\"><is>"), held, look);
            xml.raw("</is></c>");
            return;
        }
        boolean keep = held.charAt(0) <= ' ' || held.charAt(held.length() - 1) <= ' ' || held.indexOf('\n') >= 0;
        xml.raw(keep ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
        xml.text(held).raw("</t></is></c>");
    }

    /** Text that leads to a web address. */
    void link(int column, Cell cell, String address) {
        text(column, Look.LINK, cell.mark(), cell.shown());
        links.add(letters[column] + row, address);
    }

    void blanks(int from, Look look) {
        for (int i = from; i < letters.length; i++) {
            text(i, look, Mark.NONE, "");
        }
    }

    /** A figure as a number, a share as a percentage, anything else as text. */
    void number(int column, Cell cell) {
        String text = cell.text();
        if (WHOLE.matcher(text).matches()) {
            value(column, Look.WHOLE, cell.mark(), text);
        } else if (PERCENT.matcher(text).matches()) {
            String digits = text.substring(0, text.length() - 1);
            value(
                    column,
                    Look.PERCENT,
                    cell.mark(),
                    new java.math.BigDecimal(digits).movePointLeft(2).toPlainString());
        } else if (DECIMAL.matcher(text).matches()) {
            value(column, Look.DECIMAL, cell.mark(), text);
        } else {
            text(column, Look.CENTRED, cell.mark(), cell.shown());
        }
    }

    private void value(int column, Look look, Mark mark, String number) {
        xml.raw("<c r=\"").raw(letters[column]).raw(row).raw("\" s=\"").raw(XlsxStyles.index(look, mark, false));
        xml.raw("\"><v>").raw(number).raw("</v></c>");
    }

    void mergeAcross(int from, int to) {
        if (to > from) {
            merges.add(letters[from] + row + ":" + letters[to] + row);
        }
    }

    /** Merges a cell of the row just written with the one below it. */
    void mergeDown(int column) {
        merges.add(letters[column] + row + ":" + letters[column] + (row + 1));
    }

    void pageBreak() {
        if (row > 0) {
            breaks.add(row);
        }
    }

    /** The next rows are the head of a table, repeated on paper where it is the only one. */
    void startHead(int rows, boolean repeated) {
        headEnd = row + rows;
        if (repeated) {
            String head = "$" + (row + 1) + ":$" + headEnd;
            int kept = pages.frozenColumns();
            sheets.repeat(kept == 0 ? List.of(head) : List.of("$A:$" + letters[kept - 1], head));
        }
    }

    /** @param sums so many of the last rows are sums */
    void endTable(Table table, boolean filtered, int sums) {
        int last = row - sums;
        if (last <= headEnd) {
            return;
        }
        if (filtered) {
            filter = "A" + headEnd + ":" + letters[table.columns().size() - 1] + last;
        }
        choices.endTable(table, headEnd + 1, last);
    }

    /** What can be chosen in the cell of the row being written. */
    void choices(int column, List<String> values) {
        choices.cell(column, row, values);
    }

    /** Elements come in the order the format prescribes. */
    void close() throws IOException {
        xml.raw("</sheetData>");
        if (guarded) {
            xml.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"")
                    .raw(" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (!filter.isEmpty()) {
            xml.raw("<autoFilter ref=\"").raw(filter).raw("\"/>");
        }
        if (!merges.isEmpty()) {
            xml.raw("<mergeCells count=\"").raw(merges.size()).raw("\">");
            for (String merge : merges) {
                xml.raw("<mergeCell ref=\"").raw(merge).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
        choices.write(xml);
        links.write(xml);
        xml.raw("<printOptions horizontalCentered=\"1\"/>")
                .raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\""
                        + " footer=\"0.3\"/>")
                .raw("<pageSetup ")
                .raw(pages.setup())
                .raw("/><headerFooter>");
        String notice = imprint.notice();
        if (notice != null) {
            xml.raw("<oddHeader>").text("&R&9 " + XlsxText.ofPageLine(notice)).raw("</oddHeader>");
        }
        xml.raw("<oddFooter>").text("&L&9 " + XlsxText.ofPageLine(imprint.line()) + "&R&9第 &P 页 共 &N 页");
        xml.raw("</oddFooter></headerFooter>");
        if (!breaks.isEmpty()) {
            xml.raw("<rowBreaks count=\"")
                    .raw(breaks.size())
                    .raw("\" manualBreakCount=\"")
                    .raw(breaks.size())
                    .raw("\">");
            for (int at : breaks) {
                xml.raw("<brk id=\"").raw(at).raw("\" max=\"16383\" man=\"1\"/>");
            }
            xml.raw("</rowBreaks>");
        }
        List<Integer> across = pages.columnBreaks();
        if (!across.isEmpty()) {
            xml.raw("<colBreaks count=\"").raw(across.size()).raw("\" manualBreakCount=\"");
            xml.raw(across.size()).raw("\">");
            for (int at : across) {
                xml.raw("<brk id=\"").raw(at).raw("\" max=\"1048575\" man=\"1\"/>");
            }
            xml.raw("</colBreaks>");
        }
        xml.raw("</worksheet>").flush();
        part.close();
        if (links.any()) {
            sheets.addRelations(links.relations());
        }
    }
}
