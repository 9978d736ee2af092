package io.sitong.reports.format;

import io.sitong.reports.format.XlsxStyles.Look;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Table;
import java.util.List;

/** The head of a table in a sheet: titles, and common headings above those that have one. */
final class XlsxHead {

    private XlsxHead() {}

    /**
     * @param widths of the columns, in characters of table text
     * @param alone the sheet holds no other table, so that the head stays in sight
     */
    static void write(XlsxSheet sheet, Table table, double[] widths, boolean alone) {
        List<Column> columns = table.columns();
        boolean grouped = table.grouped();
        sheet.startHead(grouped ? 2 : 1, alone);
        if (grouped) {
            sheet.startFixedRow(groupLines(columns, widths) * 15 + 5);
            for (HeadRow.Span span : HeadRow.spans(columns)) {
                String group = span.group();
                for (int i = span.first(); i < span.first() + span.count(); i++) {
                    String text = group == null ? columns.get(i).title() : i == span.first() ? group : "";
                    sheet.text(i, Look.HEAD, Mark.NONE, text);
                }
            }
            sheet.endRow();
            for (HeadRow.Span span : HeadRow.spans(columns)) {
                if (span.group() == null) {
                    sheet.mergeDown(span.first());
                } else {
                    sheet.mergeAcross(span.first(), span.first() + span.count() - 1);
                }
            }
        }
        double lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, TextWidth.lines(columns.get(i).title(), widths[i] - 1));
        }
        sheet.startFixedRow(lines * 15 + 6);
        for (int i = 0; i < columns.size(); i++) {
            boolean above = grouped && columns.get(i).group() == null;
            sheet.text(i, Look.HEAD, Mark.NONE, above ? "" : columns.get(i).title());
        }
        sheet.endRow();
    }

    /** A long heading over one narrow column takes more lines than one. */
    private static int groupLines(List<Column> columns, double[] widths) {
        int lines = 1;
        for (HeadRow.Span span : HeadRow.spans(columns)) {
            String group = span.group();
            if (group != null) {
                double room = 0;
                for (int i = span.first(); i < span.first() + span.count(); i++) {
                    room += widths[i];
                }
                lines = Math.max(lines, TextWidth.lines(group, room - 1));
            }
        }
        return lines;
    }
}
