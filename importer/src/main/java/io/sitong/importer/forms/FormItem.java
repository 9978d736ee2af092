package io.sitong.importer.forms;

import java.util.ArrayList;
import java.util.List;

/** What a form says of one item: pairs of name and value, and small tables. */
final class FormItem {

    private final int firstRow;
    private int lastRow;
    private final List<FormPair> pairs = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();
    /** how many pairs there are with the last one told below its name */
    private int below;

    FormItem(int firstRow) {
        this.firstRow = firstRow;
        this.lastRow = firstRow;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    void reach(int row) {
        lastRow = Math.max(lastRow, row);
    }

    List<FormPair> pairs() {
        return pairs;
    }

    List<FormTable> tables() {
        return tables;
    }

    /** Takes away what already speaks of the next item: from where the names begin anew. */
    List<FormPair> nextBegun() {
        for (int i = pairs.size() - 1; i > 0; i--) {
            FormPair pair = pairs.get(i);
            FormPair first = pairs.getFirst();
            if (pair.path().equals(first.path())
                    && pair.value().column() == first.value().column()
                    && pair.value().row() > first.value().row()) {
                List<FormPair> next = List.copyOf(pairs.subList(i, pairs.size()));
                pairs.subList(i, pairs.size()).clear();
                lastRow = pairs.getLast().value().row();
                tables.forEach(table ->
                        table.rows().forEach(row -> row.forEach(cell -> lastRow = Math.max(lastRow, cell.row()))));
                return next;
            }
        }
        return List.of();
    }

    /** More of the value of the last pair, in a cell of its own below it. */
    void goOn(String more) {
        FormPair last = pairs.removeLast();
        pairs.add(new FormPair(last.path(), last.value().with("\n" + more)));
    }

    /** The value of the last pair, which stands below its name, or more of it. */
    void below(FormCell value) {
        FormPair last = pairs.getLast();
        if (last.value().cell().isBlank()) {
            pairs.set(pairs.size() - 1, new FormPair(last.path(), value));
            below = pairs.size();
        } else {
            goOn(value.text());
        }
    }

    /** Whether the value of the last pair stands below its name. */
    boolean toldBelow() {
        return below == pairs.size();
    }
}
