package io.sitong.importer.forms;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small table inside a form: its names side by side, one material, fee, step or window a row below. */
final class FormTable {

    private final String title;
    private final List<FormCell> names;
    private final List<List<FormCell>> rows = new ArrayList<>();
    private final boolean ofGroup;
    private final @Nullable GroupTable group;

    /**
     * With its names.
     *
     * @param title what stands above or beside it; empty where nothing does
     * @param ofGroup whether it is of materials or of fees, not of the item itself
     * @param group which other group it is of
     */
    FormTable(String title, List<FormCell> names, boolean ofGroup, @Nullable GroupTable group) {
        this.title = title;
        this.ofGroup = ofGroup || group != null;
        this.names = List.copyOf(names);
        this.group = group;
    }

    boolean isOfGroup() {
        return ofGroup;
    }

    boolean isOf(ItemGroup wanted) {
        return group != null && group.group() == wanted;
    }

    /** Whether it is of a group whose columns only its title and its names together tell. */
    boolean hasColumns() {
        return group != null;
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
        GroupTable of = group;
        if (of != null) {
            return List.of(title.isEmpty() ? of.group().label() : title, name.text());
        }
        return title.isEmpty() ? List.of(name.text()) : List.of(title, name.text());
    }

    /** The column of its group that a name stands for; null where it is none, and for materials and fees. */
    @Nullable
    GroupField column(FormCell name) {
        return group == null ? null : group.columns().get(name);
    }

    /** The names that stand for a column of its group. */
    List<FormCell> names(GroupField column) {
        return names.stream().filter(name -> column(name) == column).toList();
    }

    /** The cell of a row that stands below a name, or below the width of it; null where there is none. */
    @Nullable
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
