package io.sitong.importer.rows;

import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the cells of one item say in columns of texts, row after row: each entry as it stands when all its rows are joined. */
final class FlowingCells {

    private final SheetRow first;
    private final Map<MappedColumn, List<String>> entries = new HashMap<>();
    private final Map<MappedColumn, List<Object>> read = new HashMap<>();

    /** @param first the row of the item itself */
    FlowingCells(SheetRow first) {
        this.first = first;
    }

    /** Whether the text of a column may go on below its first row. */
    static boolean flows(MappedColumn column) {
        String key = String.valueOf(column.key());
        return !column.isJoint()
                && column.oneHotCode() == null
                && (ValueType.of(key) == ValueType.LONG_TEXT || key.equals("BY_LAW"));
    }

    /** Takes the text of a further row; what does not go on with the one above begins a new entry. */
    List<String> add(MappedColumn column, String text, boolean broken) {
        List<String> all = entries.computeIfAbsent(column, c -> {
            List<String> begun = new ArrayList<>();
            if (!first.cell(c.column()).isBlank()) {
                begun.add(first.text(c.column()));
            }
            return begun;
        });
        if (!all.isEmpty() && (broken || BrokenText.goesOn(all.getLast(), text))) {
            all.add(all.removeLast().stripTrailing() + text.stripLeading());
        } else {
            all.add(text);
        }
        return all;
    }

    /** What the entries of a column were read as so far, for the reader to keep; the last may have gone on since. */
    List<Object> read(MappedColumn column) {
        return read.computeIfAbsent(column, c -> new ArrayList<>());
    }
}
