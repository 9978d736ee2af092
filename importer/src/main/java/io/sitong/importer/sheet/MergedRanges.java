package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects merged ranges and keeps those that make sense: inside the sheet's bounds and not overlapping. */
final class MergedRanges {

    private static final int MOST = 500_000;
    private static final int TALLEST = 100_000;

    private final int columns;
    private final List<Range> ranges = new ArrayList<>();
    private int refused;

    MergedRanges(int columns) {
        this.columns = columns;
    }

    void add(Range range) {
        if (range.rows() == 1 && range.columns() == 1) {
            return;
        }
        if (ranges.size() >= MOST
                || range.lastColumn() >= columns
                || range.rows() > TALLEST
                || range.lastRow() > SheetLimits.LAST_ROW) {
            refused++;
        } else {
            ranges.add(range);
        }
    }

    /** The ranges by first row, each cell in at most one. */
    List<Range> keep(List<String> notes) {
        ranges.sort(Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::firstColumn));
        int[] coveredTo = new int[columns];
        List<Range> kept = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            boolean free = true;
            for (int c = range.firstColumn(); c <= range.lastColumn() && free; c++) {
                free = coveredTo[c] < range.firstRow();
            }
            if (free) {
                Arrays.fill(coveredTo, range.firstColumn(), range.lastColumn() + 1, range.lastRow());
                kept.add(range);
            } else {
                refused++;
            }
        }
        if (refused > 0) {
            notes.add("有 " + refused + " 处合并单元格互相重叠或超出表格范围，已忽略。");
        }
        return kept;
    }
}
