package io.sitong.importer;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.forms.FormSheet;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.rows.Duplicates;
import io.sitong.importer.rows.ItemRows;
import io.sitong.importer.rows.RowItem;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
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

    /** @param choices header text → key, as a person chose; columns by their letter mean nothing in a form */
    SheetResult read(FormSheet.Form form, SheetCursor cursor, Map<String, String> choices, String titles) {
        Map<String, String> byName = new HashMap<>(choices);
        byName.keySet().removeIf(name -> Place.column(name) > 0);
        List<ReadItem> items = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        List<ColumnReading> columns = new ArrayList<>();
        FileKind kind = FileKind.IMPLEMENTATION;
        for (FormSheet item : form.items()) {
            ColumnMap map = new ColumnMapper().map(item.header(), item.rows(), byName);
            kind = options.kind() == null ? KindOfSheet.of(map, titles) : options.kind();
            ItemRows rows = new ItemRows(
                    sheet.name(),
                    map,
                    List.of(),
                    values,
                    KindOfSheet.required(kind),
                    Map.of(),
                    duplicates.computeIfAbsent(kind, k -> new Duplicates(k == FileKind.CATALOG)));
            rows.oneItem(item.rows());
            for (RowItem read : rows.items()) {
                items.add(new ReadItem(item.firstRow(), item.lastRow(), read.values(), read.exported()));
            }
            rows.problems().forEach(problem -> problems.add(where(item, problem)));
            for (MappedColumn column : map.columns()) {
                columns.add(where(item, SheetReading.reading(column)));
            }
        }
        problems.sort((a, b) -> a.place().compareTo(b.place()));
        List<String> notes = new ArrayList<>(cursor.notes());
        notes.add("这张表是表单，已按“名称在左、内容在右”读取，材料和收费按下面的小表读取。");
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
                List.of(),
                cursor.hiddenColumns().stream().map(c -> c + 1).toList(),
                notes);
    }

    private static ImportProblem where(FormSheet item, ImportProblem problem) {
        return new ImportProblem(
                item.origin(problem.place()), problem.kind(), problem.found(), problem.message(), problem.first());
    }

    private static ColumnReading where(FormSheet item, ColumnReading column) {
        return new ColumnReading(
                item.originColumn(column.column()),
                column.header(),
                column.key(),
                column.oneHotCode(),
                column.how(),
                column.alternatives());
    }
}
