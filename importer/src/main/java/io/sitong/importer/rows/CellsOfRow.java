package io.sitong.importer.rows;

import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnNames;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.exported.ExportMark;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.exported.GroupCell;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CellFindings;
import io.sitong.importer.values.Contacts;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueReader;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, column by column, into a draft. */
final class CellsOfRow {

    private static final int LONGEST_FOUND = 200;
    /** Between the name of a group and the number of its columns that tell one more row of it. */
    private static final char SET = '#';

    private final String sheet;
    private final ColumnMap map;
    private final MergedCells merged;
    private final ValueReader reader;
    private final RowValues.Keys keys = new RowValues.Keys();
    private final TextPool pool = new TextPool();
    private final Set<String> required;
    /** Columns of the item itself, units before numbers so that a unit in the cell wins. */
    private final List<MappedColumn> itemColumns = new ArrayList<>();

    /** Columns that go on with a list or a text of one before them. */
    private final List<MappedColumn> further = new ArrayList<>();

    private final List<MappedColumn> oneHot = new ArrayList<>();
    private final Map<String, List<MappedColumn>> groups = new LinkedHashMap<>();
    private final Map<String, Integer> unitColumns = new HashMap<>();
    private final Map<MappedColumn, ColumnMemo> memos = new IdentityHashMap<>();

    CellsOfRow(String sheet, ColumnMap map, MergedCells merged, ValueReader reader, Set<String> required) {
        this.sheet = sheet;
        this.map = map;
        this.merged = merged;
        this.reader = reader;
        this.required = required;
        List<MappedColumn> later = new ArrayList<>();
        for (MappedColumn column : map.columns()) {
            String key = column.key();
            if (key == null || key.equals(ExportMark.KEY)) {
                continue;
            }
            String group = map.groupOf(column).orElse("");
            keys.slot(group.isEmpty() ? key : group);
            if (column.also() != null) {
                keys.slot(column.also());
            }
            if (!group.isEmpty()) {
                String set = column.set() == 0 ? group : group + SET + column.set();
                groups.computeIfAbsent(set, g -> new ArrayList<>()).add(column);
            } else if (column.set() > 0) {
                further.add(column);
            } else if (column.oneHotCode() != null) {
                oneHot.add(column);
            } else if (ValueType.of(key) == ValueType.TIME_AMOUNT) {
                keys.slot(TimeLimits.unitKey(key));
                later.add(column);
            } else {
                itemColumns.add(column);
                if (ValueType.of(key) == ValueType.TIME_UNIT) {
                    unitColumns.put(key, column.column());
                }
                if (!column.mixedCodes()) {
                    memos.put(column, new ColumnMemo());
                }
            }
        }
        itemColumns.addAll(later);
        sharedUnit();
    }

    /** 法定 | 承诺 | 单位: one column of units, whose name says of neither limit that it is its own, holds for both. */
    private void sharedUnit() {
        if (unitColumns.size() != 1) {
            return;
        }
        String key = unitColumns.keySet().iterator().next();
        boolean own = map.find(key)
                .map(column -> PlainText.folded(String.join("/", column.path())))
                .filter(name -> name.contains("法定") || name.contains("承诺"))
                .isPresent();
        if (!own) {
            unitColumns.put(key.equals("PROMISE_TYPE") ? "ANTICIPATE_TYPE" : "PROMISE_TYPE", unitColumns.get(key));
        }
    }

    /**
     * A draft with everything the row says.
     *
     * @param parent the row whose cells hold for this one too where its own are blank, all but the codes
     */
    RowDraft read(SheetRow row, @Nullable SheetRow parent) {
        RowDraft draft = new RowDraft(row.number(), new RowValues(keys));
        for (MappedColumn column : itemColumns) {
            itemCell(draft, row, column, parent);
        }
        for (MappedColumn column : further) {
            goOn(draft, row, column);
        }
        marks(draft, row);
        groupRows(draft, row, false);
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

    /** Adds a row below to an item: its group rows and what its lists go on with. */
    void readInto(RowDraft draft, SheetRow row) {
        groupRows(draft, row, true);
        for (MappedColumn column : itemColumns) {
            String key = column.key();
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
            Into into = new Into(
                    key, cell, place(row, column), draft.values(), above == null ? problems : new ArrayList<>());
            if (column.also() != null) {
                boolean stroke =
                        PlainText.folded(String.join("", column.path())).contains("/");
                reader.readContacts(key.equals(Contacts.ASK), stroke, cell, into);
            } else if (!misfit(key, cell, into)) {
                reader.read(key, column.mixedCodes(), cell, unit(column, key, row), into);
            }
            ColumnMemo memo = memos.get(column);
            if (memo != null && cell.kind() == Cell.Kind.TEXT && into.plain()) {
                memo.keep(cell.text(), into.own == null ? ColumnMemo.NOTHING : into.own);
            }
        }
        if (required.contains(key)
                && above == null
                && problems.size() == before
                && !draft.values().containsKey(key)
                && !(column.mixedCodes() && !PlainText.saysNothing(cell.text()))) {
            problems.add(new ImportProblem(
                    place(row, column),
                    ProblemKind.MISSING_REQUIRED,
                    cell.text(),
                    "必填项“" + label(column) + "”没有填写；请补填。",
                    null));
        }
    }

    /** Whether a cell holds the rows of a group and one of them is not as its columns demand. */
    private static boolean misfit(String key, Cell cell, Into into) {
        ItemGroup group = GroupCell.of(key).orElse(null);
        if (group == null || GroupCell.fits(GroupCell.rows(group, cell.text()))) {
            return false;
        }
        into.problem(
                ProblemKind.UNKNOWN_VALUE, "“" + group.label() + "”有一行不合要求；每条一行，写作“" + GroupCell.form(group) + "”。");
        return true;
    }

    private Place place(SheetRow row, MappedColumn column) {
        return new Place(sheet, row.number(), column.column() + 1);
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

    private @Nullable String unit(MappedColumn column, String key, SheetRow row) {
        if (ValueType.of(key) != ValueType.TIME_AMOUNT || column.unit() != null) {
            return column.unit();
        }
        String unitKey = TimeLimits.unitKey(key);
        Integer unitColumn = unitColumns.get(unitKey);
        if (unitColumn == null) {
            return null;
        }
        Cell own = row.cell(unitColumn);
        Cell above = own.isBlank() ? merged.above(row, unitColumn) : null;
        return reader.unitOf(unitKey, above == null ? own : above);
    }

    private void marks(RowDraft draft, SheetRow row) {
        Map<String, TreeSet<String>> chosen = new LinkedHashMap<>();
        Map<String, Place> last = new HashMap<>();
        for (MappedColumn column : oneHot) {
            Cell own = row.cell(column.column());
            Cell above = own.isBlank() ? merged.above(row, column.column()) : null;
            if (ValueReader.marked(above == null ? own : above)) {
                chosen.computeIfAbsent(String.valueOf(column.key()), k -> new TreeSet<>())
                        .add(String.valueOf(column.oneHotCode()));
                last.put(String.valueOf(column.key()), place(row, column));
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

    /** @param below whether the row goes on with an item: what is merged down into it was said above */
    private void groupRows(RowDraft draft, SheetRow row, boolean below) {
        groups.forEach((set, columns) -> {
            int mark = set.indexOf(SET);
            String group = mark < 0 ? set : set.substring(0, mark);
            if (below && columns.stream().allMatch(c -> row.cell(c.column()).isBlank())) {
                return;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            for (MappedColumn column : columns) {
                Cell own = row.cell(column.column());
                Cell above = own.isBlank() ? merged.above(row, column.column()) : null;
                Cell cell = above == null ? own : above;
                String code = column.oneHotCode();
                if (code != null) {
                    if (ValueReader.marked(cell)) {
                        values.putIfAbsent(String.valueOf(column.key()), code);
                    }
                } else if (!cell.isBlank()) {
                    String key = String.valueOf(column.key());
                    Place place = new Place(sheet, row.number(), column.column() + 1);
                    reader.read(
                            key,
                            false,
                            cell,
                            groupUnit(columns, column, row),
                            new Into(
                                    key,
                                    cell,
                                    place,
                                    values,
                                    above == null ? draft.groupProblems() : new ArrayList<>()));
                }
            }
            boolean nameMerged = nameFromAbove(row, columns);
            if (!nameMerged || values.size() > 1) {
                draft.addGroupRow(group, values);
            }
        });
    }

    /** The unit of a limit of one step: of its header, else of the column of units beside it. */
    private @Nullable String groupUnit(List<MappedColumn> columns, MappedColumn column, SheetRow row) {
        String key = String.valueOf(column.key());
        if (ValueType.of(key) != ValueType.TIME_AMOUNT || column.unit() != null) {
            return column.unit();
        }
        String unitKey = TimeLimits.unitKey(key);
        return columns.stream()
                .filter(other -> unitKey.equals(other.key()))
                .findFirst()
                .map(other -> reader.unitOf(unitKey, row.cell(other.column())))
                .orElse(null);
    }

    /** A group row whose name is merged with the row above says nothing new by its name alone. */
    private boolean nameFromAbove(SheetRow row, List<MappedColumn> columns) {
        int name = columns.get(0).column();
        return row.cell(name).isBlank() && merged.above(row, name) != null;
    }

    /** 0-based column that holds the value of a key. */
    int columnOf(String key, Map<String, Object> values) {
        MappedColumn column = map.find(key).orElse(null);
        if (column != null) {
            return column.column();
        }
        return map.columns().stream()
                .filter(MappedColumn::mixedCodes)
                .map(MappedColumn::column)
                .findFirst()
                .orElse(-1);
    }

    /** Puts what a cell says into values and problems. */
    private final class Into implements CellFindings {

        private final String columnKey;
        private final Cell cell;
        private final Place place;
        private final Map<String, Object> values;
        private final List<ImportProblem> problems;
        private @Nullable Object own;
        private boolean more;

        Into(String columnKey, Cell cell, Place place, Map<String, Object> values, List<ImportProblem> problems) {
            this.columnKey = columnKey;
            this.cell = cell;
            this.place = place;
            this.values = values;
            this.problems = problems;
        }

        @Override
        public void value(String key, Object value) {
            if (!key.equals(columnKey) && ownColumnSays(key)) {
                return;
            }
            // texts of the item itself are shared by the memo of their column
            Object kept = value instanceof String text && !(values instanceof RowValues) ? pool.one(text) : value;
            if (key.equals(columnKey)) {
                own = kept;
            } else {
                more = true;
            }
            if (values instanceof RowValues row) {
                row.set(key, kept);
            } else {
                // 窗口 | 地址: two columns for one thing are told together
                values.merge(
                        key,
                        kept,
                        (before, also) -> ValueType.of(key) == ValueType.LINE && !before.equals(also)
                                ? before + "，" + also
                                : also);
            }
        }

        /** Whether the cell said one thing for its own key, or nothing, and no problem was found. */
        boolean plain() {
            return !more;
        }

        /** A cell may also speak of another key, but not over that key's own column. */
        private boolean ownColumnSays(String key) {
            ValueType type = ValueType.of(key);
            if (type == ValueType.TIME_UNIT) {
                return !key.equals(TimeLimits.unitKey(columnKey))
                        && map.has(key.equals("ANTICIPATE_TYPE") ? "ANTICIPATE_DAY" : "PROMISE_DAY");
            }
            boolean elsewhere =
                    map.find(key).filter(c -> !columnKey.equals(c.key())).isPresent();
            return elsewhere || values.containsKey(key);
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
}
