package io.sitong.importer.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cursor over rows that are already in memory. */
final class RowList implements SheetCursor {

    private final List<SheetRow> all;
    private final Iterator<SheetRow> rows;
    private final List<Range> merges;
    private final Set<Integer> hiddenColumns;
    private final List<String> notes;

    RowList(List<SheetRow> rows, List<Range> merges, Set<Integer> hiddenColumns, List<String> notes) {
        this.all = rows;
        this.rows = rows.iterator();
        this.merges = merges;
        this.hiddenColumns = hiddenColumns;
        this.notes = notes;
    }

    /** The rows, wherever the cursor stands. */
    List<SheetRow> all() {
        return all;
    }

    /** Another cursor that begins with the first row. */
    RowList again() {
        return new RowList(all, merges, hiddenColumns, notes);
    }

    @Override
    public @Nullable SheetRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public List<Range> merges() {
        return merges;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
