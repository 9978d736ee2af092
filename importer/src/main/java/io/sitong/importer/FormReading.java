package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.forms.Form;
import io.sitong.importer.forms.FormSheet;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import io.sitong.importer.rows.Duplicates;
import io.sitong.importer.rows.ItemRows;
import io.sitong.importer.rows.RowItem;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a sheet that is a form: each item laid out as a table of its own, every finding where it stands in the sheet. */
final class FormReading {

    private final SheetInfo sheet;
    private final ReadOptions options;
    private final ValueReader values;
    private final Map<FileKind, Duplicates> duplicates;

    FormReading(SheetInfo sheet, ReadOptions options, ValueReader values, Map<FileKind, Duplicates> duplicates) {
        this.sheet = sheet;
        this.options = options;
        this.values = values;
        this.duplicates = duplicates;
    }

    /** The rows of the sheet with the texts a person put in place of cells. */
    List<SheetRow> corrected(List<SheetRow> rows) {
        Map<Integer, SheetRow> changed = new HashMap<>();
        options.corrections()
                .forEach((place, text) -> rows.stream()
                        .filter(row -> place.sheet().equals(sheet.name()) && row.number() == place.row())
                        .findFirst()
                        .ifPresent(row -> changed.computeIfAbsent(row.number(), n -> copy(row))
                                .set(place.column() - 1, Cell.text(text))));
        return changed.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> changed.getOrDefault(row.number(), row))
                        .toList();
    }

    private static SheetRow copy(SheetRow row) {
        SheetRow copy = new SheetRow(row.number(), row.hidden(), row.width());
        for (int c = 0; c < row.width(); c++) {
            copy.set(c, row.cell(c));
        }
        return copy;
    }

    /** @param choices header text → key, as a person chose; columns by their letter mean nothing in a form */
    SheetResult read(Form form, List<SheetRow> rows, SheetCursor cursor, Map<String, String> choices, String titles) {
        List<ReadItem> items = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        List<ColumnReading> columns = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        FileKind kind = FileKind.IMPLEMENTATION;
        for (FormSheet item : form.items()) {
            ColumnMap map = new ColumnMapper().map(item.header(), item.rows(), choices(item, choices));
            kind = options.kind() == null ? KindOfSheet.of(map, titles) : options.kind();
            ItemRows read = new ItemRows(
                    sheet.name(),
                    map,
                    List.of(),
                    values,
                    KindOfSheet.required(kind),
                    Map.of(),
                    duplicates.computeIfAbsent(kind, k -> new Duplicates(k == FileKind.CATALOG)));
            read.oneItem(item.rows(), place(item));
            read.items().forEach(one -> items.add(item(item, one, map)));
            read.problems().forEach(problem -> problems.add(where(item, problem)));
            JointColumns.say(read.unclear(), item::origin, unclear);
            SheetNotes.explained(read, unclear);
            // the names of a table on its side are those of every item
            if (!form.sideways() || columns.isEmpty()) {
                map.columns().forEach(column -> columns.add(where(item, column)));
            }
        }
        problems.sort((a, b) -> a.place().compareTo(b.place()));
        List<Integer> hiddenRows =
                rows.stream().filter(SheetRow::hidden).map(SheetRow::number).toList();
        List<Integer> hiddenColumns =
                cursor.hiddenColumns().stream().map(c -> c + 1).toList();
        List<String> notes = new ArrayList<>(cursor.notes());
        notes.add(
                form.sideways()
                        ? "这张表是横排的（字段名在左边一列，每条事项占一列），已按列读取，共 " + items.size() + " 条。"
                        : "这张表是表单，已按“名称在左、内容在右”读取，材料、收费、环节、窗口等按下面的小表读取。");
        notes.addAll(unclear);
        SheetNotes.hidden(hiddenRows, hiddenColumns, notes);
        return new SheetResult(
                sheet.name(),
                kind,
                List.of(),
                form.items().getFirst().firstRow(),
                form.items().getLast().lastRow(),
                columns,
                items,
                problems,
                form.ignored(),
                hiddenRows,
                hiddenColumns,
                notes);
    }

    /** What a small table says its names mean, and over it what a person chose. */
    private static Map<String, String> choices(FormSheet item, Map<String, String> chosen) {
        Map<String, String> choices = new HashMap<>(item.keys());
        chosen.forEach((name, key) -> {
            if (ColumnLetters.column(name) == 0) {
                choices.put(name, key);
            }
        });
        return choices;
    }

    private Place place(FormSheet item) {
        return item.ownColumn() > 0
                ? new Place(sheet.name(), 0, item.ownColumn())
                : new Place(sheet.name(), item.firstRow(), 0);
    }

    private ReadItem item(FormSheet item, RowItem read, ColumnMap map) {
        Map<String, Place> cells = new HashMap<>();
        for (MappedColumn column : map.ownFirst()) {
            String key = column.key();
            if (key != null) {
                Place place = item.originOfColumn(sheet.name(), column.column() + 1);
                cells.putIfAbsent(key, place);
                column.fields().forEach(field -> cells.putIfAbsent(field, place));
            }
        }
        int own = item.ownColumn();
        return new ReadItem(
                item.number(),
                own > 0 ? item.number() : item.lastRow(),
                read.values(),
                read.exported(),
                own > 0 ? new OwnCells(cells, own, item.firstRow(), item.lastRow()) : new OwnCells(cells, 0));
    }

    private static ImportProblem where(FormSheet item, ImportProblem problem) {
        return new ImportProblem(
                item.origin(problem.place()), problem.kind(), problem.found(), problem.message(), problem.first());
    }

    private ColumnReading where(FormSheet item, MappedColumn mapped) {
        ColumnReading column = SheetNotes.reading(mapped);
        boolean told = item.keys().containsKey(column.headerText()) && column.how() == ColumnReading.How.CHOSEN;
        return new ColumnReading(
                item.originOfColumn(sheet.name(), column.column()).column(),
                column.header(),
                column.key(),
                column.oneHotCode(),
                told ? ColumnReading.How.FOLDED : column.how(),
                column.alternatives());
    }
}
