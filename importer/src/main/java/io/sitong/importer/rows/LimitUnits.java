package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueReader;
import io.sitong.importer.values.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in what unit a bare number of a time limit counts: that of its header, else of the column of units for it. */
final class LimitUnits {

    private final Map<String, Integer> columns = new HashMap<>();
    private final MergedCells merged;
    private final ValueReader reader;

    /** @param itemColumns columns of the item itself */
    LimitUnits(ColumnMap map, List<MappedColumn> itemColumns, MergedCells merged, ValueReader reader) {
        this.merged = merged;
        this.reader = reader;
        for (MappedColumn column : itemColumns) {
            String key = String.valueOf(column.key());
            if (ValueType.of(key) == ValueType.TIME_UNIT) {
                columns.put(key, column.column());
            }
        }
        shared(map);
    }

    /** 法定 | 承诺 | 单位: one column of units, whose name says of neither limit that it is its own, holds for both. */
    private void shared(ColumnMap map) {
        if (columns.size() != 1) {
            return;
        }
        String key = columns.keySet().iterator().next();
        boolean own = map.find(key)
                .map(column -> PlainText.folded(String.join("/", column.path())))
                .filter(name -> name.contains("法定") || name.contains("承诺"))
                .isPresent();
        if (!own) {
            columns.put(key.equals("PROMISE_TYPE") ? "ANTICIPATE_TYPE" : "PROMISE_TYPE", columns.get(key));
        }
    }

    /** The unit for a cell of a column of the item itself. */
    @Nullable
    String of(MappedColumn column, SheetRow row) {
        String key = String.valueOf(column.key());
        if (ValueType.of(key) != ValueType.TIME_AMOUNT || column.unit() != null) {
            return column.unit();
        }
        String unitKey = TimeLimits.unitKey(key);
        Integer unitColumn = columns.get(unitKey);
        if (unitColumn == null) {
            return null;
        }
        Cell own = row.cell(unitColumn);
        Cell above = own.isBlank() ? merged.above(row, unitColumn) : null;
        return reader.unitOf(unitKey, above == null ? own : above);
    }

    /** The unit for a limit of one step: of its header, else of the column of units in its group. */
    @Nullable
    String inGroup(List<MappedColumn> group, MappedColumn column, SheetRow row) {
        String key = String.valueOf(column.key());
        if (ValueType.of(key) != ValueType.TIME_AMOUNT || column.unit() != null) {
            return column.unit();
        }
        String unitKey = TimeLimits.unitKey(key);
        return group.stream()
                .filter(other -> unitKey.equals(other.key()))
                .findFirst()
                .map(other -> reader.unitOf(unitKey, row.cell(other.column())))
                .orElse(null);
    }
}
