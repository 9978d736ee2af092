package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.Labels.Sure;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Takes away from a form what stands beside names and values: 类别 | 序号 | 要素名称 | 要素内容 | 填写说明 has two columns that say
 * something of the item, and numbers before the names of fields count only the lines.
 */
final class ElementList {

    private static final int HEADER_WITHIN = 10;
    private static final int NAMES_WITHIN = 5;
    private static final Pattern VALUES =
            Pattern.compile("(填[报写]|具体|要素|字段|事项|填入)?(内容|值|信息)|填[报写](情况|栏|项)?|事项[0-9一二三四五六七八九十]{1,2}");

    private final Labels labels;

    ElementList(Labels labels) {
        this.labels = labels;
    }

    /** The rows with the cells only that name a field or hold a value; as they are where nothing stands beside those. */
    List<SheetRow> only(List<SheetRow> rows) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            SheetRow header = rows.get(i);
            int values = first(header);
            if (values > 0) {
                int names = names(rows.subList(i + 1, rows.size()), values);
                return names < 0
                        ? rows
                        : kept(rows, i, column -> column == names || column >= values && isValues(header, column));
            }
        }
        int names = names(rows, NAMES_WITHIN);
        int counting = names < 1 ? -1 : counting(rows, names);
        return counting < 0 ? rows : kept(rows, -1, column -> column != counting);
    }

    private static int first(SheetRow header) {
        for (int c = 1; c < header.width(); c++) {
            if (isValues(header, c) && !header.cell(c - 1).isBlank()) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isValues(SheetRow header, int column) {
        return VALUES.matcher(PlainText.folded(header.text(column))).matches();
    }

    /** The last column before one that holds enough names of fields; -1 where none does. */
    private int names(List<SheetRow> rows, int before) {
        for (int c = before - 1; c >= 0; c--) {
            int column = c;
            long named = rows.stream()
                    .filter(row -> !row.cell(column).isNumber() && labels.of(row.text(column)) == Sure.NAME)
                    .count();
            if (named >= Form.FEWEST_NAMES) {
                return c;
            }
        }
        return -1;
    }

    /** The column before the names that only counts them; -1 where none does. */
    private int counting(List<SheetRow> rows, int names) {
        for (int c = 0; c < names; c++) {
            int next = 0;
            int counted = 0;
            for (SheetRow row : rows) {
                String text = row.text(c).strip();
                if (labels.of(row.text(names)) == Sure.NAME && text.matches("[0-9]{1,3}(\\.0)?")) {
                    int number = Integer.parseInt(text.replace(".0", ""));
                    counted += counted == 0 || number == next ? 1 : 0;
                    next = number + 1;
                }
            }
            if (counted >= Form.FEWEST_NAMES) {
                return c;
            }
        }
        return -1;
    }

    /** @param header place of the row that names the columns, which says nothing of the item; -1 where none does */
    private List<SheetRow> kept(List<SheetRow> rows, int header, IntPredicate column) {
        List<SheetRow> kept = new ArrayList<>();
        boolean table = false;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            // a small table of materials below has columns of its own
            table |= i > header && named(row) > 2;
            // a title of its own, or of what stands below it
            if (i < header || table || row.filled() == 1) {
                kept.add(row);
                continue;
            }
            SheetRow own = new SheetRow(row.number(), row.hidden(), row.width());
            for (int c = 0; c < row.width(); c++) {
                if (i != header && column.test(c)) {
                    own.set(c, row.cell(c));
                }
            }
            kept.add(own);
        }
        return kept;
    }

    private int named(SheetRow row) {
        int named = 0;
        for (int c = 0; c < row.width(); c++) {
            named += !row.text(c).isBlank() && labels.of(row.text(c)) == Sure.NAME ? 1 : 0;
        }
        return named;
    }
}
