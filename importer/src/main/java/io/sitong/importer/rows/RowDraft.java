package io.sitong.importer.rows;

import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One item while its rows are still coming. */
final class RowDraft {

    private static final String STEPS = "STEPS";
    private static final String STEP_NAME = "STEP_NAME";
    /** The names of steps are the flow as well, where nothing else tells it. */
    private static final String FLOW = "HANDLE_FLOW";

    private final int row;
    private int lastRow;
    private final RowValues values;
    private final List<ImportProblem> itemProblems = new ArrayList<>(2);
    private final List<ImportProblem> groupProblems = new ArrayList<>(0);
    private final Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>(2);

    private @Nullable ExportedCells exported;
    private @Nullable FlowingCells flowing;

    RowDraft(int row, RowValues values) {
        this.row = row;
        this.lastRow = row;
        this.values = values;
    }

    int row() {
        return row;
    }

    int lastRow() {
        return lastRow;
    }

    RowValues values() {
        return values;
    }

    /** @param first the row of the item itself */
    void flowsFrom(SheetRow first) {
        flowing = new FlowingCells(first);
    }

    /** Takes what a further row adds to a text. */
    void flowing(MappedColumn column, SheetRow row, boolean broken) {
        if (flowing != null) {
            flowing.add(column, row, broken);
        }
    }

    @Nullable
    FlowingCells flowing() {
        return flowing;
    }

    void exported(ExportedCells cells) {
        exported = cells;
    }

    List<ImportProblem> itemProblems() {
        return itemProblems;
    }

    List<ImportProblem> groupProblems() {
        return groupProblems;
    }

    void addGroupRow(String group, Map<String, Object> row) {
        if (!row.isEmpty()) {
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
        }
    }

    void extendTo(int rowNumber) {
        lastRow = Math.max(lastRow, rowNumber);
    }

    /** Takes in a row that repeats this item with other group rows. */
    void absorb(RowDraft repeated) {
        extendTo(repeated.lastRow);
        repeated.groups.forEach((group, rows) -> rows.forEach(r -> addGroupRow(group, r)));
        groupProblems.addAll(repeated.groupProblems);
    }

    /**
     * Appends to a list value.
     *
     * @param codes whether the list holds codes, in order and each once
     */
    void append(String key, List<?> more, boolean codes) {
        Collection<Object> all = codes ? new TreeSet<>() : new ArrayList<>();
        if (values.get(key) instanceof List<?> before) {
            all.addAll(before);
        }
        all.addAll(more);
        values.set(key, List.copyOf(all));
    }

    boolean hasGroupRows() {
        return !groups.isEmpty();
    }

    /** The finished item. */
    RowItem finish() {
        groups.forEach((group, rows) -> values.set(group, List.copyOf(rows)));
        List<Map<String, Object>> steps = groups.get(STEPS);
        if (steps != null && !values.containsKey(FLOW)) {
            List<Object> flow = new ArrayList<>();
            steps.forEach(step -> {
                Object name = step.get(STEP_NAME);
                if (name != null) {
                    flow.add(name);
                }
            });
            values.set(FLOW, List.copyOf(flow));
        }
        return new RowItem(row, lastRow, values, exported);
    }
}
