package io.sitong.importer.forms;

import io.sitong.importer.sheet.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The merged cells of a form: what a name is merged with says how far it holds. */
final class FormMerges {

    private final List<Range> ranges;

    FormMerges(List<Range> ranges) {
        this.ranges = ranges;
    }

    @Nullable
    Range at(int row, int column) {
        for (Range range : ranges) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }

    boolean down(FormCell cell) {
        Range merge = at(cell.row(), cell.column());
        return merge != null && merge.rows() > 1;
    }

    boolean wide(FormCell cell) {
        Range merge = at(cell.row(), cell.column());
        return merge != null && merge.columns() > 2;
    }

    /** Whether the name to the left of a cell began in an earlier row. */
    boolean nameFromAbove(FormCell cell) {
        Range name = at(cell.row(), cell.column() - 1);
        return name != null && name.firstRow() < cell.row();
    }
}
