package io.sitong.importer.paste;

import io.sitong.importer.values.PastedCells;
import java.util.ArrayList;
import java.util.List;

/** The cells of a pasted text: rows by line, cells by tab; a spreadsheet puts cells of several lines into quotes. */
public final class PastedTable {

    private static final char CELL = '\t';

    private PastedTable() {}

    /** Cells without stray marks; rows in which nothing is written are left out. */
    static List<List<String>> of(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : split(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            List<String> clean = row.stream().map(PastedCells::lines).toList();
            if (clean.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(clean);
            }
        }
        return rows;
    }

    /**
     * Every row as it was copied, blank ones too; what a spreadsheet puts at the end of the last line is no row of its
     * own.
     */
    public static List<List<String>> cells(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.endsWith("\n")) {
            lines = lines.substring(0, lines.length() - 1);
        }
        return lines.isEmpty() ? List.of() : split(lines);
    }

    private static List<List<String>> split(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty() && closes(text, i)) {
                quoted = true;
            } else if (c == CELL) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }

    /** Whether the quote ends before a tab, a line end or the end; else it is a character like any other. */
    private static boolean closes(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                if (after == CELL || after == '\n') {
                    return true;
                }
                if (after == '"') {
                    i++;
                }
            }
        }
        return false;
    }
}
