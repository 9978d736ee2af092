package io.sitong.importer.stage;

import io.sitong.catalog.item.ItemField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says once for a file what rules say of each new row: that it lacks what the file has no column for. Known rows keep what
 * is stored, so nothing is said of them.
 */
final class AbsentColumns {

    private AbsentColumns() {}

    /** A sentence for each absent column, the one most rows lack first; {@code fileRows} and {@code rows} run in step. */
    static List<String> notes(List<FileRow> fileRows, List<PreviewRow> rows) {
        Map<ItemField, Integer> lacking = new LinkedHashMap<>();
        int added = 0;
        for (int i = 0; i < rows.size(); i++) {
            PreviewRow row = rows.get(i);
            if (row.decision() == Decision.NEW) {
                added++;
                absent(fileRows.get(i), row).forEach(field -> lacking.merge(field, 1, Integer::sum));
            }
        }
        List<String> notes = new ArrayList<>();
        for (Map.Entry<ItemField, Integer> field : lacking.entrySet()) {
            notes.add("表格里没有“" + field.getKey().label() + "”一列，新增的 " + added + " 条事项中有 " + field.getValue()
                    + " 条缺这项内容；请加列填写后重新上传，或在导入后补填。");
        }
        return notes;
    }

    private static Set<ItemField> absent(FileRow fileRow, PreviewRow row) {
        Set<ItemField> absent = new HashSet<>();
        for (RowFinding found : row.findings()) {
            String key = found.finding().field();
            Optional<ItemField> field = key == null ? Optional.empty() : ItemField.findByKey(key);
            field.filter(f -> found.place().column() == fileRow.place().column()
                            && !fileRow.has(f.name())
                            && !row.item().has(f))
                    .ifPresent(absent::add);
        }
        return absent;
    }
}
