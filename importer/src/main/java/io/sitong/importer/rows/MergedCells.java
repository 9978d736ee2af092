package io.sitong.importer.rows;

import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows cells that are merged down while rows stream by: what a covered cell stands for. */
final class MergedCells {

    private record Down(int firstRow, int lastRow, Cell top) {}

    private final List<Range> merges;
    private final Map<Integer, Down> open = new HashMap<>();
    private int next;

    MergedCells(List<Range> merges) {
        this.merges = merges;
    }

    /** Must be called for every row, in order. */
    void at(SheetRow row) {
        while (next < merges.size() && merges.get(next).firstRow() <= row.number()) {
            Range merge = merges.get(next++);
            if (merge.rows() > 1 && merge.firstRow() == row.number()) {
                open.put(
                        merge.firstColumn(),
                        new Down(merge.firstRow(), merge.lastRow(), row.cell(merge.firstColumn())));
            }
        }
    }

    /** The top cell whose merge covers this one from above; null where there is none. */
    @Nullable
    Cell above(SheetRow row, int column) {
        Down down = open.get(column);
        if (down == null) {
            return null;
        }
        if (down.lastRow() < row.number()) {
            open.remove(column);
            return null;
        }
        return down.firstRow() < row.number() && row.cell(column).isBlank() ? down.top() : null;
    }

    /** How many columns the cell at a place is merged over. */
    int width(int row, int column) {
        for (int i = next - 1; i >= 0 && merges.get(i).firstRow() == row; i--) {
            if (merges.get(i).firstColumn() == column) {
                return merges.get(i).columns();
            }
        }
        return 1;
    }
}
