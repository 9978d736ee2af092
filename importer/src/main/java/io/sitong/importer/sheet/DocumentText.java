package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that a document says, its lines and its tables, one below another as rows of one sheet. */
final class DocumentText {

    /** Longer documents are no guides to single items. */
    private static final int MOST_ROWS = 1000;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Range> merges = new ArrayList<>();
    private int number;
    private int lines;

    /** Takes a paragraph, line by line. */
    void add(String paragraph) {
        paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            number++;
            lines++;
            if (number <= MOST_ROWS) {
                SheetRow row = new SheetRow(number, false, 1);
                row.set(0, Cell.text(line));
                rows.add(row);
            }
        });
    }

    /** Takes a table with the places of its cells in it. */
    void add(RowList table) {
        int above = number;
        for (SheetRow row : table.all()) {
            number = above + row.number();
            if (number <= MOST_ROWS) {
                SheetRow placed = new SheetRow(number, row.hidden(), row.width());
                for (int c = 0; c < row.width(); c++) {
                    placed.set(c, row.cell(c));
                }
                rows.add(placed);
            }
        }
        for (Range merge : table.merges()) {
            if (above + merge.lastRow() <= MOST_ROWS) {
                merges.add(new Range(
                        above + merge.firstRow(), above + merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
            }
        }
    }

    /** Whether there is more than tables, and all of it was kept. */
    boolean isWhole() {
        return lines > 0 && number <= MOST_ROWS;
    }

    RowList rows() {
        return new RowList(rows, List.copyOf(merges), Set.of(), List.of());
    }
}
