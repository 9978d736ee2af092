package io.sitong.reports.format;

import io.sitong.reports.format.XlsxStyles.Look;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lays one section out on a sheet: text across the whole width, tables below each other on common columns. */
final class XlsxSection {

    /** A table this wide is worked in, not read: its rows stay low enough to see several. */
    private static final int WIDE = 30;

    private static final int LINES_OF_WIDE = 4;

    /** Of a column with nothing but text, in Chinese characters: across A4, as a single column is not fitted to it. */
    private static final double TEXT_ALONE = 40;

    private final XlsxWriter.Sheets sheets;
    private final Outline outline;
    private final Section section;
    private final boolean withTitle;
    private final int rowLimit;
    private final double[] widths;
    private final boolean[] hidden;
    private final double textWidth;
    private final SheetPages pages;
    private final int across;
    private final List<Table> tables = new ArrayList<>();
    private XlsxSheet sheet;

    XlsxSection(XlsxWriter.Sheets sheets, Outline outline, Section section, boolean withTitle, int rowLimit)
            throws IOException {
        this.sheets = sheets;
        this.outline = outline;
        this.section = section;
        this.withTitle = withTitle;
        this.rowLimit = rowLimit;
        int columns = 1;
        for (Block block : section.blocks()) {
            if (block instanceof Table t) {
                tables.add(t);
                columns = Math.max(columns, t.columns().size());
            } else if (block instanceof KeyValues || block instanceof SignOff) {
                columns = Math.max(columns, 2);
            }
        }
        this.widths = new double[columns];
        this.hidden = new boolean[columns];
        measure(columns);
        this.pages = SheetPages.of(section, freezeAt(), tables, widths);
        this.across = pages.firstStrip(columns);
        double sum = 0;
        for (int i = 0; i < across; i++) {
            sum += hidden[i] ? 0 : widths[i];
        }
        this.textWidth = sum;
        this.sheet = open(section.name());
    }

    private void measure(int columns) {
        for (Table table : tables) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                widths[i] = Math.max(widths[i], Math.max(column.width(), heading(column)));
                hidden[i] |= column.kind() == Column.Kind.HIDDEN;
            }
        }
        if (tables.isEmpty()) {
            widths[0] = columns == 1 ? TEXT_ALONE : 12;
            if (columns > 1) {
                widths[1] = 36;
            }
        }
    }

    /** Room for the title of a column on at most two lines, with the filter button beside it. */
    private static double heading(Column column) {
        return TextWidth.of(column.title()) / 2 + 1.5;
    }

    private XlsxSheet open(String name) throws IOException {
        return new XlsxSheet(sheets, name, widths, hidden, pages, outline.imprint(), guarded());
    }

    private boolean guarded() {
        return tables.stream().anyMatch(Table::guarded);
    }

    /** Rows above the first row of data where there is one table and not too much above it; else 0. */
    private int freezeAt() {
        if (tables.size() != 1) {
            return 0;
        }
        int rows = withTitle ? outline.subtitle() == null ? 1 : 2 : 0;
        for (Block block : section.blocks()) {
            switch (block) {
                case Table t -> {
                    rows += (t.caption() == null ? 0 : 1) + (t.grouped() ? 2 : 1);
                    return rows <= 8 ? rows : 0;
                }
                case KeyValues k -> rows += k.pairs().size() + 1;
                case Bullets b -> rows += b.entries().size();
                case SignOff s -> rows += (s.labels().size() + 1) / 2 + 1;
                case PageBreak p -> rows += 0;
                case Flow f -> rows++;
                case QrLink q -> rows += 2;
                case Heading h -> rows++;
                case Paragraph p -> rows++;
                case Note n -> rows++;
            }
        }
        return 0;
    }

    void write() throws IOException {
        if (withTitle) {
            across(Look.TITLE, outline.title(), 1.8);
            String subtitle = outline.subtitle();
            if (subtitle != null) {
                across(Look.SUBTITLE, subtitle, 1.1);
            }
        }
        for (Block block : section.blocks()) {
            switch (block) {
                case Heading h -> across(Look.HEADING, h.text(), 1.4);
                case Paragraph p -> across(Look.PARAGRAPH, p.text(), 1.1);
                case Bullets b -> bullets(b);
                case Flow f -> across(Look.PARAGRAPH, f.text(), 1.1);
                case Note n ->
                    across(
                            n.tone() == Note.Tone.WARNING ? Look.NOTE_WARNING : Look.NOTE_INFO,
                            n.tone().label() + "：" + n.text(),
                            1.2);
                case KeyValues k -> keyValues(k);
                case QrLink q -> qrLink(q);
                case Table t -> table(t);
                case SignOff s -> signOff(s);
                case PageBreak p -> sheet.pageBreak();
            }
        }
        sheet.close();
    }

    private void across(Look look, String text, double air) {
        int lines = TextWidth.lines(text, textWidth * (look == Look.TITLE ? 0.58 : 0.95));
        sheet.startFixedRow(lines * 15 * air + 3);
        sheet.text(0, look, Mark.NONE, text);
        sheet.blanks(1, look);
        sheet.endRow();
        sheet.mergeAcross(0, across - 1);
    }

    private void bullets(Bullets bullets) {
        int n = 0;
        for (String entry : bullets.entries()) {
            n++;
            across(Look.PARAGRAPH, (bullets.numbered() ? n + ". " : "• ") + entry, 1.1);
        }
    }

    /** A sheet is read where the address can be clicked. */
    private void qrLink(QrLink link) {
        across(Look.PARAGRAPH, link.caption() + "：", 1.1);
        sheet.startFixedRow(TextWidth.lines(link.address(), textWidth * 0.95) * 15 + 4);
        sheet.link(0, Cell.of(link.address()), link.address());
        sheet.endRow();
        sheet.mergeAcross(0, across - 1);
    }

    private void keyValues(KeyValues keyValues) {
        int first = firstVisible();
        for (KeyValues.Pair pair : keyValues.pairs()) {
            double room = Math.max(1, textWidth - widths[first]);
            sheet.startFixedRow(TextWidth.lines(pair.value(), room) * 15 + 4);
            sheet.text(first, Look.LABEL, Mark.NONE, pair.label());
            sheet.text(first + 1, Look.TEXT, Mark.NONE, pair.value());
            sheet.blanks(first + 2, Look.TEXT);
            sheet.endRow();
            sheet.mergeAcross(first + 1, widths.length - 1);
        }
        sheet.emptyRow();
    }

    private void signOff(SignOff signOff) {
        sheet.emptyRow();
        int middle = Math.max(1, widths.length / 2);
        List<String> labels = signOff.labels();
        for (int i = 0; i < labels.size(); i += 2) {
            sheet.startFixedRow(26);
            sheet.text(0, Look.PARAGRAPH, Mark.NONE, labels.get(i) + "：");
            if (i + 1 < labels.size()) {
                sheet.text(middle, Look.PARAGRAPH, Mark.NONE, labels.get(i + 1) + "：");
            }
            sheet.endRow();
            sheet.mergeAcross(0, middle - 1);
            sheet.mergeAcross(middle, widths.length - 1);
        }
    }

    private int firstVisible() {
        for (int i = 0; i < hidden.length - 1; i++) {
            if (!hidden[i]) {
                return i;
            }
        }
        return 0;
    }

    private void table(Table table) {
        if (table.caption() != null) {
            across(Look.CAPTION, table.caption(), 1.2);
        }
        XlsxHead.write(sheet, table, widths, tables.size() == 1);
        int columns = table.columns().size();
        table.rows().forEach(row -> {
            if (sheet.rows() >= rowLimit) {
                sheet.endTable(table, tables.size() == 1, 0);
                nextSheet();
                XlsxHead.write(sheet, table, widths, tables.size() == 1);
            }
            data(table, row, columns, false);
        });
        table.sums().forEach(row -> data(table, row, columns, true));
        sheet.endTable(table, tables.size() == 1, table.sums().size());
        if (tables.size() > 1) {
            sheet.emptyRow();
        }
    }

    private void nextSheet() {
        try {
            sheet.close();
            sheet = open(section.name() + "（续）");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param sum figures of a sum are numbers in whatever column they stand */
    private void data(Table table, Row row, int columns, boolean sum) {
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            if (!hidden[i]) {
                lines = Math.max(lines, TextWidth.lines(row.cells().get(i).text(), widths[i]));
            }
        }
        if (columns > WIDE) {
            lines = Math.min(lines, LINES_OF_WIDE);
        }
        sheet.startRow(lines == 1 ? 18 : lines * 15.2 + 4);
        for (int i = 0; i < columns; i++) {
            Cell cell = row.cells().get(i);
            switch (table.columns().get(i).kind()) {
                case NUMBER -> sheet.number(i, cell);
                case INPUT -> {
                    sheet.text(i, Look.INPUT, cell.mark(), cell.text());
                    if (!cell.choices().isEmpty()) {
                        sheet.choices(i, cell.choices());
                    }
                }
                case SHORT, CODE -> {
                    if (sum) {
                        sheet.number(i, cell);
                    } else {
                        sheet.text(i, Look.CENTRED, cell.mark(), cell.shown());
                    }
                }
                case TEXT, HIDDEN -> {
                    String address = cell.link();
                    if (address == null) {
                        sheet.text(i, Look.TEXT, cell.mark(), cell.shown());
                    } else {
                        sheet.link(i, cell, address);
                    }
                }
            }
        }
        sheet.endRow();
    }
}
