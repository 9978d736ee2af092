package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.problem.ImportProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON shape of a reading, as plain maps and lists. */
public final class ReadJson {

    private ReadJson() {}

    /** The same with the mapping a person gave for it, where there is any. */
    public static Map<String, Object> of(ReadResult result, ReadMapping mapping) {
        Map<String, Object> json = of(result);
        if (!mapping.isEmpty()) {
            json.put("mapping", mapping.toJson());
        }
        return json;
    }

    public static Map<String, Object> of(ReadResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", result.uploadName());
        json.put("sha256", result.sha256());
        json.put("format", result.format());
        json.put("kind", result.kind().key());
        if (result.region() != null) {
            json.put("region_code", result.region().value());
        }
        json.put("sheets", result.sheets().stream().map(ReadJson::sheet).toList());
        json.put(
                "skipped_sheets",
                result.skipped().stream()
                        .map(s -> sorted(Map.of("name", s.name(), "role", s.role(), "reason", s.reason())))
                        .toList());
        json.put("notes", result.notes());
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put(
                "rows", result.items().mapToInt(i -> i.lastRow() - i.row() + 1).sum());
        totals.put("items", result.itemCount());
        totals.put("problems", result.problemCount());
        json.put("totals", totals);
        return json;
    }

    /** One reading gives the same text every time; the order of a map of that kind changes with each start. */
    private static Map<String, Object> sorted(Map<String, Object> pairs) {
        return new TreeMap<>(pairs);
    }

    private static Map<String, Object> sheet(SheetResult sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", sheet.name());
        json.put("kind", sheet.kind().key());
        json.put("header_rows", sheet.headerRows());
        json.put("first_data_row", sheet.firstDataRow());
        json.put("last_data_row", sheet.lastDataRow());
        Map<String, Object> columns = new LinkedHashMap<>();
        Map<String, Object> oneHot = new LinkedHashMap<>();
        Map<String, Object> extra = new LinkedHashMap<>();
        for (ColumnReading column : sheet.columns()) {
            String letters = ColumnLetters.of(column.column());
            String key = column.key();
            boolean outside = key != null && key.startsWith("x_");
            columns.put(letters, outside ? null : key);
            if (outside) {
                extra.put(letters, key);
            } else if (key != null && column.oneHotCode() != null) {
                oneHot.put(letters, sorted(Map.of("key", key, "value", column.oneHotCode())));
            }
        }
        json.put("columns", columns);
        if (!extra.isEmpty()) {
            json.put("columns_extra", extra);
        }
        if (!oneHot.isEmpty()) {
            json.put("one_hot", oneHot);
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (ReadItem item : sheet.items()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("row", item.row());
            if (item.lastRow() != item.row()) {
                row.put("last_row", item.lastRow());
            }
            if (item.cells() != null && item.cells().column() > 0) {
                row.put("column", ColumnLetters.of(item.cells().column()));
            }
            row.putAll(item.values());
            items.add(row);
        }
        json.put("items", items);
        json.put("problems", sheet.problems().stream().map(ReadJson::problem).toList());
        List<Map<String, Object>> ignored = new ArrayList<>();
        sheet.ignoredRows().forEach((row, why) -> ignored.add(sorted(Map.of("row", row, "why", why))));
        json.put("ignored_rows", ignored);
        json.put("hidden_rows", sheet.hiddenRows());
        json.put(
                "hidden_columns",
                sheet.hiddenColumns().stream().map(ColumnLetters::of).toList());
        json.put("notes", sheet.notes());
        return json;
    }

    private static Map<String, Object> problem(ImportProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", problem.place().cell());
        json.put("kind", problem.kind().key());
        json.put("severity", problem.severity().key());
        json.put("found", problem.found());
        json.put("message", problem.message());
        if (problem.first() != null) {
            Map<String, Object> first = new LinkedHashMap<>();
            first.put("sheet", problem.first().sheet());
            first.put("row", problem.first().row());
            json.put("first", first);
        }
        return json;
    }
}
