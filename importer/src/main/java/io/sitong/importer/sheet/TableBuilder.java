package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lays the cells of a document table out on a grid: spans expanded, row by row. */
final class TableBuilder {

    private static final int TALLEST_SPAN = 5_000;
    private static final int WIDEST_SPAN = 100;

    private final SheetLimits limits;
    private final RowBudget budget;
    private final List<SheetRow> rows = new ArrayList<>();
    private final MergedRanges merges;
    private final List<String> notes = new ArrayList<>();
    /** column → last row that a cell from above still covers. */
    private final int[] coveredTo;

    private SheetRow row;
    private int rowNumber;
    private int column;

    TableBuilder(SheetLimits limits, RowBudget budget) {
        this.limits = limits;
        this.budget = budget;
        this.merges = new MergedRanges(limits.columns());
        this.coveredTo = new int[limits.columns()];
        this.row = new SheetRow(0, false, 8);
    }

    void startRow(boolean hidden) {
        finishRow();
        rowNumber++;
        column = 0;
        row = new SheetRow(rowNumber, hidden, 8);
    }

    private void finishRow() {
        if (rowNumber > 0 && row.filled() > 0) {
            budget.one();
            rows.add(row);
        }
    }

    /** Steps over columns at the start of a row that have no cell. */
    void skipColumns(int count) {
        column = Math.min(limits.columns(), column + Math.max(0, Math.min(count, limits.columns())));
    }

    /** Puts the next cell; spans are capped. */
    void cell(Cell cell, int columnSpan, int rowSpan) {
        if (rowNumber == 0) {
            startRow(false);
        }
        while (column < coveredTo.length && coveredTo[column] >= rowNumber) {
            column++;
        }
        if (column >= limits.columns()) {
            if (!cell.isBlank()) {
                throw limits.tooManyColumns();
            }
            return;
        }
        int columns = Math.max(1, Math.min(columnSpan, Math.min(WIDEST_SPAN, limits.columns() - column)));
        int tall = Math.max(1, Math.min(rowSpan, TALLEST_SPAN));
        if (cell != Cell.EMPTY) {
            row.set(column, cell);
        }
        if (columns > 1 || tall > 1) {
            merges.add(new Range(rowNumber, rowNumber + tall - 1, column, column + columns - 1));
        }
        if (tall > 1) {
            Arrays.fill(coveredTo, column, column + columns, rowNumber + tall - 1);
        }
        column += columns;
    }

    /** A merge that is known only after its cells were put. */
    void merge(Range range) {
        merges.add(range);
    }

    int rowNumber() {
        return rowNumber;
    }

    /** 0-based column of the next cell. */
    int column() {
        return column;
    }

    boolean isEmpty() {
        return rows.isEmpty() && row.filled() == 0;
    }

    /** Ends the table. */
    RowList rows() {
        finishRow();
        rowNumber = 0;
        return new RowList(rows, merges.keep(notes), Set.of(), notes);
    }
}
