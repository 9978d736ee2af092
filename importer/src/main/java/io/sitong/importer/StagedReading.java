package io.sitong.importer;

import io.sitong.catalog.item.ItemField;
import io.sitong.importer.stage.StagedFile;
import io.sitong.importer.stage.StagedRow;
import io.sitong.importer.stage.StagedSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands what was read over to the preview: the sheets that list implementations. */
final class StagedReading {

    private StagedReading() {}

    static StagedFile of(ReadResult reading) {
        return new StagedFile(
                reading.uploadName(),
                reading.sha256(),
                reading.sheets().stream()
                        .filter(sheet -> sheet.kind() == FileKind.IMPLEMENTATION)
                        .map(StagedReading::sheet)
                        .toList(),
                notes(reading));
    }

    static StagedSheet sheet(SheetResult sheet) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (ColumnReading column : sheet.columns()) {
            String key = column.key();
            if (key != null && !key.isEmpty()) {
                columns.putIfAbsent(key, column.column());
            }
        }
        ItemOfRow items = new ItemOfRow(!columns.containsKey(ItemField.TASK_NAME.name()));
        return new StagedSheet(
                sheet.name(),
                columns,
                sheet.items().stream()
                        .map(item -> new StagedRow(
                                item.row(), item.lastRow(), items.item(item.values()), item.exported(), item.cells()))
                        .toList(),
                sheet.problems());
    }

    private static List<String> notes(ReadResult reading) {
        List<String> notes = new ArrayList<>(reading.notes());
        for (SheetResult sheet : reading.sheets()) {
            String name = sheet.name().isEmpty() ? "" : "工作表“" + sheet.name() + "”";
            if (sheet.kind() != FileKind.IMPLEMENTATION) {
                notes.add(name + "列的是" + sheet.kind().label() + "，不是实施清单，未作为实施清单导入。");
            }
            sheet.notes().forEach(note -> notes.add(name.isEmpty() ? note : name + "：" + note));
        }
        reading.skipped().forEach(skipped -> notes.add("工作表“" + skipped.name() + "”未读取：" + skipped.reason()));
        return notes;
    }
}
