package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what stands above in the place of 同上 and 〃; but names and codes are each item's own. */
final class Ditto {

    private static final int LONGEST = 4;
    private static final Set<String> OWN = Set.of("TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME");

    private final int[] columns;
    private @Nullable SheetRow last;

    Ditto(ColumnMap map) {
        columns = map.columns().stream()
                .filter(column -> column.key() != null && column.oneHotCode() == null)
                .filter(column -> !OWN.contains(column.key()) && !isCode(column))
                .mapToInt(MappedColumn::column)
                .toArray();
    }

    private static boolean isCode(MappedColumn column) {
        ValueType type = ValueType.of(String.valueOf(column.key()));
        return type.isCode() && type != ValueType.CREDIT_CODE;
    }

    /** The row with what it means; must be asked for every row of an item, in order. */
    SheetRow meant(SheetRow row) {
        SheetRow meant = row;
        for (int column : columns) {
            String text = row.text(column);
            if (!text.isEmpty() && text.length() <= LONGEST && PlainText.isDitto(text)) {
                meant = said(meant, row, column);
            }
        }
        last = meant;
        return meant;
    }

    private SheetRow said(SheetRow meant, SheetRow row, int column) {
        SheetRow above = last;
        if (above == null || above.cell(column).isBlank()) {
            return meant;
        }
        SheetRow changed = meant == row ? copy(row) : meant;
        changed.set(column, above.cell(column));
        return changed;
    }

    private static SheetRow copy(SheetRow row) {
        SheetRow copy = new SheetRow(row.number(), row.hidden(), row.width());
        for (int c = 0; c < row.width(); c++) {
            copy.set(c, row.cell(c));
        }
        return copy;
    }
}
