package io.sitong.importer;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnNames;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.rows.ItemRows;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how the columns of a sheet were read, and what of them was not. */
final class SheetNotes {

    /** What names an item where no column is its name. */
    private static final List<String> NAMED_BY = List.of("SUB_NAME", "HANDLE_ITEM_NAME", "MAIN_NAME");

    private static final int UNKNOWN_LISTED = 10;
    private static final int CODES_LISTED = 12;

    private SheetNotes() {}

    static ColumnReading reading(MappedColumn column) {
        return new ColumnReading(
                column.column() + 1,
                column.path(),
                column.key(),
                column.oneHotCode(),
                ColumnReading.How.valueOf(column.how()),
                column.alternatives());
    }

    /** Says how many hidden rows and columns were read. */
    static void hidden(List<Integer> rows, List<Integer> columns, List<String> notes) {
        if (!rows.isEmpty()) {
            notes.add("有 " + rows.size() + " 个隐藏行，已一并读取。");
        }
        if (!columns.isEmpty()) {
            notes.add("有 " + columns.size() + " 个隐藏列，已一并读取。");
        }
    }

    /** Says what was not read as its columns are called, or not at all. */
    static void say(ColumnMap map, FileKind kind, ItemRows rows, List<Integer> hiddenColumns, List<String> notes) {
        hidden(rows.hiddenRows(), hiddenColumns, notes);
        List<String> missing = new ArrayList<>();
        for (String key : List.of("TASK_NAME", "CATALOG_CODE", "TASK_TYPE", "DEPT_NAME")) {
            boolean named = key.equals("TASK_NAME") && NAMED_BY.stream().anyMatch(map::has);
            if (KindOfSheet.required(kind).contains(key) && !map.has(key) && !named && !map.mixes(key)) {
                missing.add(ColumnNames.label(key));
            }
        }
        if (!missing.isEmpty()) {
            notes.add("没有找到这些列：" + String.join("、", missing) + "；如文件中有，请指定对应的列。");
        }
        mixed(map, notes);
        JointColumns.say(map, rows.unclear(), notes);
        explained(rows, notes);
        List<MappedColumn> unknown = map.unknown();
        if (!unknown.isEmpty()) {
            List<String> names = unknown.stream()
                    .limit(UNKNOWN_LISTED)
                    .map(c -> "“" + c.path().get(c.path().size() - 1).replace("\n", "") + "”")
                    .toList();
            notes.add("有 " + unknown.size() + " 列没有对应的字段，没有导入：" + String.join("、", names)
                    + (unknown.size() > UNKNOWN_LISTED ? " 等。" : "。"));
        }
    }

    /** Codes were read as the workbook itself explains them, not by the national numbers. */
    static void explained(ItemRows rows, List<String> notes) {
        rows.explained().forEach((column, codes) -> {
            String meanings = codes.entrySet().stream()
                    .limit(CODES_LISTED)
                    .map(code -> code.getKey() + "＝" + code.getValue())
                    .collect(Collectors.joining("，"));
            notes.add("“" + column.path().getLast().replace("\n", "") + "”列的代码已按本文件的代码说明读取：" + meanings
                    + (codes.size() > CODES_LISTED ? " 等。" : "。"));
        });
    }

    /** A column called after one code whose cells hold several was read by their lengths. */
    private static void mixed(ColumnMap map, List<String> notes) {
        for (MappedColumn column : map.columns()) {
            if (column.mixesCodes() && !column.isJoint() && !column.how().equals("CONTENT")) {
                String names = ValueType.CODES_OF_ITEMS.stream()
                        .filter(column.codes()::contains)
                        .sorted()
                        .map(ColumnNames::label)
                        .collect(Collectors.joining("、"));
                notes.add("“" + column.path().getLast().replace("\n", "") + "”列里有多种编码，已按位数分别读作" + names + "。");
            }
        }
    }
}
