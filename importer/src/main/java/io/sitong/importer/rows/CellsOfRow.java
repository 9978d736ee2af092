package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.exported.ExportMark;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueReader;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, column by column, into a draft. */
final class CellsOfRow {

    private final ColumnMap map;
    private final MergedCells merged;
    private final CellReading reading;
    private final GroupColumns groups;
    private final MarkColumns marks;
    private final RowValues.Keys keys = new RowValues.Keys();
    private final Set<String> required;
    /** Columns of the item itself, units before numbers so that a unit in the cell wins. */
    private final List<MappedColumn> itemColumns = new ArrayList<>();

    /** Columns that go on with a list or a text of one before them. */
    private final List<MappedColumn> further = new ArrayList<>();

    private final Map<MappedColumn, ColumnMemo> memos = new IdentityHashMap<>();

    CellsOfRow(String sheet, ColumnMap map, MergedCells merged, ValueReader reader, Set<String> required) {
        this.map = map;
        this.merged = merged;
        this.required = required;
        this.marks = new MarkColumns(sheet, merged);
        List<MappedColumn> limits = new ArrayList<>();
        List<MappedColumn> inGroups = new ArrayList<>();
        for (MappedColumn column : map.columns()) {
            String key = column.key();
            if (key == null || key.equals(ExportMark.KEY)) {
                continue;
            }
            String group = map.groupOf(column).orElse("");
            keys.slot(group.isEmpty() ? key : group);
            column.fields().forEach(keys::slot);
            if (!group.isEmpty()) {
                inGroups.add(column);
            } else if (column.set() > 0) {
                further.add(column);
            } else if (column.oneHotCode() != null) {
                marks.add(column);
            } else if (ValueType.of(key) == ValueType.TIME_AMOUNT) {
                keys.slot(TimeLimits.unitKey(key));
                limits.add(column);
            } else {
                itemColumns.add(column);
                if (!column.mixesCodes() && !column.isJoint()) {
                    memos.put(column, new ColumnMemo());
                }
            }
        }
        this.reading = new CellReading(sheet, map, new LimitUnits(map, itemColumns, merged, reader), reader);
        this.groups = new GroupColumns(map, merged, reading);
        inGroups.forEach(column -> groups.add(map.groupOf(column).orElseThrow(), column));
        // what a column of several fields says in place of a blank cell is known before that cell is missed
        itemColumns.sort(Comparator.comparing(column -> !column.isJoint()));
        limits.sort(Comparator.comparing(column -> !column.isJoint()));
        itemColumns.addAll(limits);
    }

    /**
     * A draft with everything the row says.
     *
     * @param parent the row whose cells hold for this one too where its own are blank, all but the codes
     */
    RowDraft read(SheetRow row, @Nullable SheetRow parent) {
        RowDraft draft = new RowDraft(row.number(), new RowValues(keys));
        draft.flowsFrom(row);
        for (MappedColumn column : itemColumns) {
            itemCell(draft, row, column, parent);
        }
        for (MappedColumn column : further) {
            goOn(draft, row, column);
        }
        marks.read(draft, row);
        groups.read(draft, row, false);
        map.find(ExportMark.KEY)
                .flatMap(marks -> ExportMark.parse(row.text(marks.column())))
                .ifPresent(mark -> draft.exported(ExportedCells.of(mark, key -> textOf(key, row))));
        return draft;
    }

    /** Appends what a further column says to the list or the text of the first. */
    private void goOn(RowDraft draft, SheetRow row, MappedColumn column) {
        String key = String.valueOf(column.key());
        RowDraft more = new RowDraft(row.number(), new RowValues(keys));
        itemCell(more, row, column, null);
        Object value = more.values().get(key);
        if (value instanceof List<?> list) {
            draft.append(key, list, false);
        } else if (value != null) {
            Object before = draft.values().get(key);
            draft.values().set(key, before == null ? value : before + "\n" + value);
        }
        draft.itemProblems().addAll(more.itemProblems());
    }

    private @Nullable String textOf(String key, SheetRow row) {
        return map.find(key).map(column -> row.text(column.column())).orElse(null);
    }

    /**
     * Adds a row below to an item: its group rows, and what its lists and texts go on with.
     *
     * @param broken whether all texts of the row are the rest of those above
     */
    void readInto(RowDraft draft, SheetRow row, boolean broken) {
        groups.read(draft, row, true);
        for (MappedColumn column : itemColumns) {
            String key = column.key();
            if (!row.cell(column.column()).isBlank() && (FlowingCells.flows(column) || broken)) {
                draft.flowing(column, row, broken && !FlowingCells.flows(column));
                continue;
            }
            ValueType type = key == null ? ValueType.LINE : ValueType.of(key);
            if (key != null
                    && (type == ValueType.LIST || type == ValueType.CHOICES)
                    && !row.cell(column.column()).isBlank()) {
                RowDraft more = new RowDraft(row.number(), new RowValues(keys));
                itemCell(more, row, column, null);
                if (more.values().get(key) instanceof List<?> list) {
                    draft.append(key, list, type == ValueType.CHOICES);
                }
                draft.itemProblems().addAll(more.itemProblems());
            }
        }
    }

    /** Reads what flows below the row of an item, when all its rows are known; to be called once. */
    void finish(RowDraft draft) {
        FlowingCells flowing = draft.flowing();
        if (flowing == null) {
            return;
        }
        for (MappedColumn column : itemColumns) {
            List<SheetRow> entries = flowing.of(column);
            if (!entries.isEmpty()) {
                flowing(draft, column, entries);
            }
        }
    }

    private void flowing(RowDraft draft, MappedColumn column, List<SheetRow> entries) {
        String key = String.valueOf(column.key());
        List<Object> list = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (SheetRow entry : entries) {
            RowDraft read = new RowDraft(entry.number(), new RowValues(keys));
            itemCell(read, entry, column, null);
            Object value = read.values().get(key);
            if (value instanceof List<?> parts) {
                list.addAll(parts);
            } else if (value != null) {
                texts.add(value.toString());
            }
            draft.itemProblems().addAll(read.itemProblems());
        }
        if (!list.isEmpty()) {
            draft.values().set(key, List.copyOf(list));
        } else if (!texts.isEmpty()) {
            draft.values().set(key, String.join("\n", texts));
        }
    }

    private void itemCell(RowDraft draft, SheetRow row, MappedColumn column, @Nullable SheetRow parent) {
        String key = String.valueOf(column.key());
        Cell own = row.cell(column.column());
        Cell above = own.isBlank() ? merged.above(row, column.column()) : null;
        if (own.isBlank()
                && above == null
                && parent != null
                && !ValueType.of(key).isCode()) {
            Cell ofParent = parent.cell(column.column());
            above = ofParent.isBlank() ? null : ofParent;
        }
        Cell cell = above == null ? own : above;
        List<ImportProblem> problems = draft.itemProblems();
        int before = problems.size();
        if (!cell.isBlank() && !remembered(draft, column, key, cell)) {
            SaidByCell said =
                    reading.ofItem(column, row, cell, draft.values(), above == null ? problems : new ArrayList<>());
            ColumnMemo memo = memos.get(column);
            if (memo != null && cell.kind() == Cell.Kind.TEXT && said.plain()) {
                memo.keep(cell.text(), said.own() == null ? ColumnMemo.NOTHING : said.own());
            }
        }
        boolean elsewhere = (column.mixesCodes() || column.isJoint()) && !PlainText.saysNothing(cell.text());
        if (required.contains(key)
                && above == null
                && problems.size() == before
                && !draft.values().containsKey(key)
                && !elsewhere) {
            problems.add(new ImportProblem(
                    reading.place(row, column),
                    ProblemKind.MISSING_REQUIRED,
                    cell.text(),
                    "必填项“" + label(column) + "”没有填写；请补填。",
                    null));
        }
    }

    private boolean remembered(RowDraft draft, MappedColumn column, String key, Cell cell) {
        ColumnMemo memo = cell.kind() == Cell.Kind.TEXT ? memos.get(column) : null;
        Object value = memo == null ? null : memo.find(cell.text());
        if (value != null && value != ColumnMemo.NOTHING) {
            draft.values().set(key, value);
        }
        return value != null;
    }

    private static String label(MappedColumn column) {
        return column.path().isEmpty()
                ? String.valueOf(column.key())
                : PlainText.line(column.path().get(column.path().size() - 1));
    }

    /** 0-based column that holds the value of a key. */
    int columnOf(String key, Map<String, Object> values) {
        MappedColumn column = map.find(key).orElse(null);
        if (column != null) {
            return column.column();
        }
        return map.columns().stream()
                .filter(MappedColumn::mixesCodes)
                .map(MappedColumn::column)
                .findFirst()
                .orElse(-1);
    }

    /** Columns of codes that the workbook itself explains, with what those met mean. */
    Map<MappedColumn, Map<String, String>> explained() {
        return reading.explained();
    }

    /** Columns of several fields, with the cells of which it was not clear what is of which. */
    Map<MappedColumn, List<Place>> unclear() {
        return reading.unclear();
    }
}
