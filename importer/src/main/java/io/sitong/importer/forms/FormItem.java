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
}
