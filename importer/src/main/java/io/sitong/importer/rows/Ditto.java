package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.Set;

/** Puts what stands above in the place of 同上 and 〃; but names and codes are each item's own. */
final class Ditto {

    private static final int LONGEST = 4;
    private static final Set<String> OWN = Set.of("TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME");

    private final int[] columns;
    private final Cell[] above;

    Ditto(ColumnMap map) {
        columns = map.columns().stream()
                .filter(column -> column.key() != null && column.oneHotCode() == null)
                .filter(column -> !OWN.contains(column.key()) && !isCode(column))
                .mapToInt(MappedColumn::column)
                .toArray();
        above = new Cell[columns.length];
    }

    private static boolean isCode(MappedColumn column) {
        ValueType type = ValueType.of(String.valueOf(column.key()));
        return type.isCode() && type != ValueType.CREDIT_CODE;
    }

    /** The row with what it means; must be asked for every row of an item, in order. */
    SheetRow meant(SheetRow row) {
        SheetRow meant = row;
        for (int i = 0; i < columns.length; i++) {
            Cell cell = row.cell(columns[i]);
            String text = cell.text();
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() <= LONGEST && above[i] != null && PlainText.isDitto(text)) {
                meant = meant == row ? copy(row) : meant;
                meant.set(columns[i], above[i]);
            } else {
                above[i] = cell;
            }
        }
        return meant;
    }

    private static SheetRow copy(SheetRow row) {
        SheetRow copy = new SheetRow(row.number(), row.hidden(), row.width());
        for (int c = 0; c < row.width(); c++) {
            copy.set(c, row.cell(c));
        }
        return copy;
    }
}
