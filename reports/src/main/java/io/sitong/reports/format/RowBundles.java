package io.sitong.reports.format;

import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands over rows in bundles: a row together with those below it that repeat one of its cells. */
final class RowBundles {

    private RowBundles() {}

    static void forEach(Rows rows, Consumer<List<Row>> receiver) {
        List<Row> bundle = new ArrayList<>();
        rows.forEach(row -> {
            if (!bundle.isEmpty() && !row.continues()) {
                receiver.accept(List.copyOf(bundle));
                bundle.clear();
            }
            bundle.add(row);
        });
        if (!bundle.isEmpty()) {
            receiver.accept(List.copyOf(bundle));
        }
    }

    /** How many rows the cell reaches down; 0 where it is covered by the one above. */
    static int height(List<Row> bundle, int row, int column) {
        if (row > 0 && bundle.get(row).cells().get(column).joined()) {
            return 0;
        }
        int end = row + 1;
        while (end < bundle.size() && bundle.get(end).cells().get(column).joined()) {
            end++;
        }
        return end - row;
    }
}
