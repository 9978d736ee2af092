package io.sitong.importer.forms;

import java.util.ArrayList;
import java.util.List;

/** What a form says of one item: pairs of name and value, and small tables. */
final class FormItem {

    private final int firstRow;
    private int lastRow;
    private final List<FormPair> pairs = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();

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

    /** More of the value of the last pair, in a cell of its own below it. */
    void goOn(String more) {
        FormPair last = pairs.removeLast();
        pairs.add(new FormPair(last.path(), last.value().with("\n" + more)));
    }
}
