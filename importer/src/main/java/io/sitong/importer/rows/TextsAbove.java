package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what the columns of texts said last, to tell rows that hold nothing but the rest of it. */
final class TextsAbove {

    private final List<MappedColumn> mapped = new ArrayList<>();
    private final boolean[] flowing;
    private final boolean[] inGroup;
    private final boolean[] ofBodies;
    private final @Nullable String[] last;
    private final int nameColumn;
    private int serialColumn = -1;
    private boolean numbered;

    TextsAbove(ColumnMap map, int nameColumn) {
        this.nameColumn = nameColumn;
        int width = map.columns().size();
        this.flowing = new boolean[width];
        this.inGroup = new boolean[width];
        this.ofBodies = new boolean[width];
        this.last = new String[width];
        for (MappedColumn column : map.columns()) {
            if (column.key() != null) {
                mapped.add(column);
                inGroup[column.column()] = map.groupOf(column).isPresent();
                flowing[column.column()] = !inGroup[column.column()] && FlowingCells.flows(column);
                ofBodies[column.column()] = BrokenBody.mayStandIn(column);
            } else if (serialColumn < 0
                    && !column.path().isEmpty()
                    && ColumnMapper.isSerial(column.path().getLast())) {
                serialColumn = column.column();
            }
        }
    }

    /** Whether a column holds texts that may go on below. */
    boolean flow(int column) {
        return column < flowing.length && flowing[column];
    }

    /** Whether a row has a number of its own. */
    boolean isNumbered(SheetRow row) {
        return serialColumn >= 0 && !row.cell(serialColumn).isBlank();
    }

    void take(SheetRow row, RowKind kind) {
        boolean item = kind == RowKind.ITEM || kind == RowKind.CHILD;
        if (!item && kind != RowKind.BROKEN && kind != RowKind.CONTINUATION) {
            return;
        }
        if (item) {
            numbered = isNumbered(row);
        }
        for (int c = 0; c < flowing.length; c++) {
            if ((flowing[c] || ofBodies[c]) && (item || !row.cell(c).isBlank())) {
                last[c] = row.text(c);
            }
        }
    }

    /**
     * Whether a row without a number goes on with texts that stop in the middle above it, and says nothing that could not be
     * the rest of a text. A name may be broken too, but only where items have numbers.
     */
    boolean areBroken(SheetRow row) {
        if (isNumbered(row)
                || nameColumn >= 0 && !numbered && !row.cell(nameColumn).isBlank()) {
            return false;
        }
        boolean broken = false;
        for (MappedColumn column : mapped) {
            int c = column.column();
            String text = row.text(c);
            if (PlainText.saysNothing(text)) {
                continue;
            }
            ValueType type = ValueType.of(String.valueOf(column.key()));
            if (inGroup[c]
                    || column.oneHotCode() != null
                    || type != ValueType.LINE && type != ValueType.LIST && type != ValueType.LONG_TEXT) {
                return false;
            }
            String above = last[c];
            broken |= flowing[c] && above != null && BrokenText.goesOn(above, text)
                    || ofBodies[c] && above != null && BrokenBody.goesOn(above, text);
        }
        return broken;
    }
}
