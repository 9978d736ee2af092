package io.sitong.reports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; its head is repeated on every page.
 *
 * @param caption over the table
 * @param guarded in Excel only the {@link Column.Kind#INPUT} cells may be changed
 * @param sums rows at the end that are neither sorted nor filtered with the others
 * @param kept so many columns on the left stay in sight and are repeated on every page across, in Excel
 */
public record Table(
        @Nullable String caption, List<Column> columns, Rows rows, boolean guarded, List<Row> sums, int kept)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has a column");
        }
    }

    public static Table of(List<Column> columns, Rows rows) {
        return new Table(null, columns, rows, false, List.of(), 0);
    }

    public static Table of(List<Column> columns, List<Row> rows) {
        return of(columns, Rows.of(rows));
    }

    public Table captioned(String text) {
        return new Table(text, columns, rows, guarded, sums, kept);
    }

    /** The same table, open for change in its input columns only. */
    public Table asGuarded() {
        return new Table(caption, columns, rows, true, sums, kept);
    }

    /** The same table with sums at its end. */
    public Table summed(List<Row> rowsOfSums) {
        return new Table(caption, columns, rows, guarded, rowsOfSums, kept);
    }

    /** The same table with its first columns always in sight. */
    public Table keeping(int firstColumns) {
        return new Table(caption, columns, rows, guarded, sums, firstColumns);
    }

    /** All rows, the sums last. */
    public Rows allRows() {
        return receiver -> {
            rows.forEach(receiver);
            sums.forEach(receiver);
        };
    }

    /** Whether columns stand under common headings. */
    public boolean grouped() {
        return columns.stream().anyMatch(c -> c.group() != null);
    }
}
