package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnNames;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueReader;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Reads columns that stand for one value each, with a mark where it holds: 自然人 | 企业法人. */
final class MarkColumns {

    private final String sheet;
    private final MergedCells merged;
    private final List<MappedColumn> columns = new ArrayList<>();

    MarkColumns(String sheet, MergedCells merged) {
        this.sheet = sheet;
        this.merged = merged;
    }

    void add(MappedColumn column) {
        columns.add(column);
    }

    void read(RowDraft draft, SheetRow row) {
        Map<String, TreeSet<String>> chosen = new LinkedHashMap<>();
        Map<String, Place> last = new HashMap<>();
        for (MappedColumn column : columns) {
            Cell own = row.cell(column.column());
            Cell above = own.isBlank() ? merged.above(row, column.column()) : null;
            if (ValueReader.marked(above == null ? own : above)) {
                chosen.computeIfAbsent(String.valueOf(column.key()), k -> new TreeSet<>())
                        .add(String.valueOf(column.oneHotCode()));
                last.put(String.valueOf(column.key()), new Place(sheet, row.number(), column.column() + 1));
            }
        }
        chosen.forEach((key, codes) -> {
            if (ValueType.of(key) == ValueType.CHOICES) {
                draft.values().set(key, List.copyOf(codes));
            } else if (codes.size() == 1) {
                draft.values().set(key, codes.first());
            } else {
                draft.itemProblems()
                        .add(new ImportProblem(
                                Objects.requireNonNull(last.get(key)),
                                ProblemKind.UNKNOWN_VALUE,
                                "",
                                "“" + ColumnNames.label(key) + "”在 " + codes.size() + " 列里都作了标记，只能选一项；请只保留一个标记。",
                                null));
            }
        });
    }
}
