package io.sitong.reports.format;

import io.sitong.reports.outline.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upper line of a head of two lines: groups with the number of columns they span. */
final class HeadRow {

    /** A run of columns; {@code group} is absent for a column that stands alone. */
    record Span(@Nullable String group, int first, int count) {}

    private HeadRow() {}

    static List<Span> spans(List<Column> columns) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < columns.size()) {
            String group = columns.get(i).group();
            int end = i + 1;
            while (group != null
                    && end < columns.size()
                    && group.equals(columns.get(end).group())) {
                end++;
            }
            spans.add(new Span(group, i, end - i));
            i = end;
        }
        return spans;
    }
}
