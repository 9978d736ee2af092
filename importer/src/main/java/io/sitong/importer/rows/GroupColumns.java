package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the columns of what an item has several of, a row each: its materials, its fees, its steps. */
final class GroupColumns {

    /** One row of a group that a row of the sheet tells. */
    private record RowOfGroup(String group, int number) {}

    private final ColumnMap map;
    private final MergedCells merged;
    private final CellReading cells;
    private final Map<RowOfGroup, List<MappedColumn>> sets = new LinkedHashMap<>();

    GroupColumns(ColumnMap map, MergedCells merged, CellReading cells) {
        this.map = map;
        this.merged = merged;
        this.cells = cells;
    }

    void add(String group, MappedColumn column) {
        sets.computeIfAbsent(new RowOfGroup(group, column.set()), s -> new ArrayList<>())
                .add(column);
    }

    /** @param below whether the row goes on with an item: what is merged down into it was said above */
    void read(RowDraft draft, SheetRow row, boolean below) {
        sets.forEach((set, columns) -> {
            if (below && columns.stream().allMatch(c -> row.cell(c.column()).isBlank())) {
                return;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            columns.forEach(column -> cell(draft, row, columns, column, values));
            if (!nameFromAbove(row, columns) || values.size() > 1) {
                draft.addGroupRow(set.group(), values);
            }
        });
    }

    private void cell(
            RowDraft draft, SheetRow row, List<MappedColumn> set, MappedColumn column, Map<String, Object> values) {
        Cell own = row.cell(column.column());
        Cell above = own.isBlank() ? merged.above(row, column.column()) : null;
        Cell cell = above == null ? own : above;
        String code = column.oneHotCode();
        if (code != null) {
            if (ValueReader.marked(cell)) {
                values.putIfAbsent(String.valueOf(column.key()), code);
            }
        } else if (!cell.isBlank()) {
            List<ImportProblem> problems = above == null ? draft.groupProblems() : new ArrayList<>();
            cells.inGroup(set, column, row, cell, values, problems);
        }
    }

    /** A group row whose name is merged with the row above says nothing new by its name alone. */
    private boolean nameFromAbove(SheetRow row, List<MappedColumn> columns) {
        int name = columns.get(0).column();
        return row.cell(name).isBlank() && merged.above(row, name) != null;
    }
}
