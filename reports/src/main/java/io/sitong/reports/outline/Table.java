package io.sitong.reports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; its head is repeated on every page.
 *
 * @param caption over the table
 * @param guarded in Excel only the {@link Column.Kind#INPUT} cells may be changed
 */
public record Table(@Nullable String caption, List<Column> columns, Rows rows, boolean guarded) implements Block {

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has a column");
        }
    }

    public static Table of(List<Column> columns, Rows rows) {
        return new Table(null, columns, rows, false);
    }

    public static Table of(List<Column> columns, List<Row> rows) {
        return of(columns, Rows.of(rows));
    }

    public Table captioned(String text) {
        return new Table(text, columns, rows, guarded);
    }

    /** The same table, open for change in its input columns only. */
    public Table asGuarded() {
        return new Table(caption, columns, rows, true);
    }

    /** Whether columns stand under common headings. */
    public boolean grouped() {
        return columns.stream().anyMatch(c -> c.group() != null);
    }
}
