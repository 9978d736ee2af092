package io.sitong.importer.stage;

import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook.
 *
 * @param columns 1-based column of each key the sheet has; a key without column is not in the file
 */
public record StagedSheet(
        String name, Map<String, Integer> columns, List<StagedRow> rows, List<ImportProblem> problems) {

    /** Where a field stands when the sheet has no column of its own for it. */
    private static final Map<String, List<String>> STANDS_WITH = Map.of(
            "ANTICIPATE_TYPE", List.of("ANTICIPATE_DAY"),
            "PROMISE_TYPE", List.of("PROMISE_DAY"),
            "ANTICIPATE_DAY", List.of("PROMISE_DAY"),
            "PROMISE_DAY", List.of("ANTICIPATE_DAY"),
            "CATALOG_CODE", List.of("TASK_CODE", "TASK_HANDLE_ITEM"),
            "TASK_CODE", List.of("TASK_HANDLE_ITEM", "CATALOG_CODE"),
            "MATERIALS", List.of("MATERIAL_NAME"),
            "FEES", List.of("FEE_NAME"),
            "STEPS", List.of("STEP_NAME", "HANDLE_FLOW"),
            "RESULTS", List.of("RESULT_DOC_NAME", "RESULT_NAME"));

    public StagedSheet {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether the file says something of this key, if only by a blank cell. */
    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The cell of a key in a row; the row itself where no column stands for it. */
    Place cell(int row, String key) {
        Integer column = find(columns, key);
        return new Place(name, row, column == null ? 0 : column);
    }

    /** The cell of a key of an item that is no row of a list. */
    Place cell(StagedRow row, String key) {
        OwnCells own = row.cells();
        if (own == null) {
            return cell(row.row(), key);
        }
        Place place = find(own.byKey(), key);
        return place == null ? new Place(name, row.row(), 0) : place;
    }

    private static <T> @Nullable T find(Map<String, T> places, String key) {
        T own = places.get(key);
        if (own != null) {
            return own;
        }
        for (String other : STANDS_WITH.getOrDefault(key, List.of())) {
            T there = places.get(other);
            if (there != null) {
                return there;
            }
        }
        return null;
    }
}
