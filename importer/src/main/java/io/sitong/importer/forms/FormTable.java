package io.sitong.importer.forms;

import java.util.ArrayList;
import java.util.List;

/** A small table inside a form: its names side by side, one material or fee a row below. */
final class FormTable {

    private final String title;
    private final List<FormCell> names;
    private final List<List<FormCell>> rows = new ArrayList<>();

    private final boolean ofGroup;

    /**
     * With its names.
     *
     * @param title what stands above or beside it; empty where nothing does
     * @param ofGroup whether it is of materials or of fees, not of the item itself
     */
    FormTable(String title, List<FormCell> names, boolean ofGroup) {
        this.title = title;
        this.ofGroup = ofGroup;
        this.names = List.copyOf(names);
    }

    boolean isOfGroup() {
        return ofGroup;
    }

    List<FormCell> names() {
        return names;
    }

    List<List<FormCell>> rows() {
        return rows;
    }

    void add(List<FormCell> row) {
        rows.add(row);
    }

    List<String> path(FormCell name) {
        return title.isEmpty() ? List.of(name.text()) : List.of(title, name.text());
    }

    /** The cell of a row that stands below a name, or below the width of it; null where there is none. */
    @org.jspecify.annotations.Nullable
    FormCell below(FormCell name, List<FormCell> row) {
        for (FormCell cell : row) {
            if (cell.column() == name.column()) {
                return cell;
            }
        }
        return null;
    }

    boolean has(int column) {
        return names.stream().anyMatch(name -> name.column() == column);
    }
}
