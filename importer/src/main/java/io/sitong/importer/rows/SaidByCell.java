package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CellFindings;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what one cell says into the values of its row, and its problems beside them. */
final class SaidByCell implements CellFindings {

    private static final int LONGEST_FOUND = 200;

    private final ColumnMap map;
    private final TextPool pool;
    private final SheetRow row;
    private final MappedColumn column;
    private final String columnKey;
    private final Cell cell;
    private final Place place;
    private final Map<String, Object> values;
    private final List<ImportProblem> problems;
    private @Nullable Object own;
    private boolean more;
    private final Map<String, String> explained = new LinkedHashMap<>();

    /** @param problems where its problems go */
    SaidByCell(
            ColumnMap map,
            TextPool pool,
            SheetRow row,
            MappedColumn column,
            Cell cell,
            Place place,
            Map<String, Object> values,
            List<ImportProblem> problems) {
        this.map = map;
        this.pool = pool;
        this.row = row;
        this.column = column;
        this.columnKey = String.valueOf(column.key());
        this.cell = cell;
        this.place = place;
        this.values = values;
        this.problems = problems;
    }

    @Override
    public void value(String key, Object value) {
        if ((column.isJoint() || !key.equals(columnKey)) && ownColumnSays(key)) {
            return;
        }
        // texts of the item itself are shared by the memo of their column
        Object kept = value instanceof String text && !(values instanceof RowValues) ? pool.one(text) : value;
        if (key.equals(columnKey)) {
            own = kept;
        } else {
            more = true;
        }
        if (values instanceof RowValues ofItem) {
            ofItem.set(key, kept);
        } else {
            // 窗口 | 地址: two columns for one thing are told together
            values.merge(
                    key,
                    kept,
                    (before, also) ->
                            ValueType.of(key) == ValueType.LINE && !before.equals(also) ? before + "，" + also : also);
        }
    }

    /** The one thing the cell said for its own key; null where it said nothing. */
    @Nullable
    Object own() {
        return own;
    }

    /** Whether the cell said one thing for its own key, or nothing, and no problem was found. */
    boolean plain() {
        return !more;
    }

    /** A cell may also speak of another key, but not over that key's own column. */
    private boolean ownColumnSays(String key) {
        if (column.fields().stream().anyMatch(field -> isOf(field, key))) {
            // a column of several fields goes on where an own column is blank
            return map.find(key)
                    .filter(other -> other.column() != column.column())
                    .map(other -> !row.cell(other.column()).isBlank())
                    .orElse(false);
        }
        if (ValueType.of(key) == ValueType.TIME_UNIT) {
            return !key.equals(TimeLimits.unitKey(columnKey))
                    && map.has(key.equals("ANTICIPATE_TYPE") ? "ANTICIPATE_DAY" : "PROMISE_DAY");
        }
        boolean elsewhere =
                map.find(key).filter(c -> !columnKey.equals(c.key())).isPresent();
        return elsewhere || values.containsKey(key);
    }

    private static boolean isOf(String field, String key) {
        return field.equals(key)
                || ValueType.of(field) == ValueType.TIME_AMOUNT
                        && TimeLimits.unitKey(field).equals(key);
    }

    @Override
    public void explained(String key, String code, String label) {
        explained.put(code, label);
    }

    /** Codes the workbook itself explains, with what they mean. */
    Map<String, String> explained() {
        return explained;
    }

    @Override
    public void problem(ProblemKind kind, String message) {
        problem(kind, message, cell.text());
    }

    @Override
    public void problem(ProblemKind kind, String message, String found) {
        more = true;
        String shown = found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND) + "…" : found;
        problems.add(new ImportProblem(place, kind, shown, message, null));
    }
}
