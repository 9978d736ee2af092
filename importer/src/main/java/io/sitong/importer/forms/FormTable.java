package io.sitong.importer.forms;

import java.util.ArrayList;
import java.util.List;

/** A small table inside a form: its names side by side, one material or fee a row below. */
final class FormTable {

    private final String title;
    private final List<FormCell> names;
    private final List<List<FormCell>> rows = new ArrayList<>();

    /** @param title what stands above or beside it; empty where nothing does */
    FormTable(String title, List<FormCell> names) {
        this.title = title;
        this.names = List.copyOf(names);
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
