package io.sitong.importer.rows;

import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the cells of one item say in columns whose texts go on below its row: entries, each over one row or several. */
final class FlowingCells {

    /** Some text, and the last of the rows it stands in. */
    private static final class Entry {

        private final StringBuilder text;
        private SheetRow last;

        Entry(String text, SheetRow row) {
            this.text = new StringBuilder(text);
            this.last = row;
        }

        void goOn(String more, SheetRow row) {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            text.append(more.stripLeading());
            last = row;
        }
    }

    private final SheetRow first;
    private final Map<MappedColumn, List<Entry>> entries = new IdentityHashMap<>();

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

    /**
     * Takes the text of a further row; what does not go on with the one above begins a new entry.
     *
     * @param broken whether it goes on whatever it says
     */
    void add(MappedColumn column, SheetRow row, boolean broken) {
        int c = column.column();
        List<Entry> all = entries.computeIfAbsent(column, key -> {
            List<Entry> begun = new ArrayList<>();
            if (!first.cell(c).isBlank()) {
                begun.add(new Entry(first.text(c), first));
            }
            return begun;
        });
        String text = row.text(c);
        if (!all.isEmpty() && (broken || BrokenText.goesOn(all.getLast().text, text))) {
            all.getLast().goOn(text, row);
        } else {
            all.add(new Entry(text, row));
        }
    }

    /** The entries of a column, each as a row with nothing else; none where nothing stands below the item. */
    List<SheetRow> of(MappedColumn column) {
        return entries.getOrDefault(column, List.of()).stream()
                .map(entry -> {
                    SheetRow row = new SheetRow(entry.last.number(), entry.last.hidden(), column.column() + 1);
                    row.set(column.column(), Cell.text(entry.text.toString()));
                    return row;
                })
                .toList();
    }
}
