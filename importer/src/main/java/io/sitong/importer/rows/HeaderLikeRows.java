package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells rows below the header that still belong to it: numbers of columns, hints, and the header on the next page. */
final class HeaderLikeRows {

    /** By column: the texts that stand above it in the header. */
    private final List<Set<String>> texts = new ArrayList<>();

    /** By column: its key, empty where it has none or where only a mark is made. */
    private final List<String> keys = new ArrayList<>();

    private final int nameColumn;
    private final int mapped;

    HeaderLikeRows(ColumnMap map, int nameColumn) {
        this.nameColumn = nameColumn;
        int known = 0;
        for (MappedColumn column : map.columns()) {
            texts.add(column.path().stream().map(PlainText::folded).collect(Collectors.toSet()));
            keys.add(column.key() == null || column.oneHotCode() != null ? "" : column.key());
            known += column.key() == null ? 0 : 1;
        }
        this.mapped = known;
    }

    /** A row that only numbers the columns: 1, 2, 3 or 甲, 乙. */
    boolean isNumbering(SheetRow row, int filled, boolean itemSeen) {
        boolean named = nameColumn >= 0 && RowWords.isOrdinal(row.text(nameColumn));
        if (filled < Math.max(2, mapped / 2) || (itemSeen && !named)) {
            return false;
        }
        int before = -1;
        for (int c = 0; c < row.width(); c++) {
            String text = PlainText.folded(row.text(c));
            if (text.isEmpty()) {
                continue;
            }
            if (!RowWords.isOrdinal(text)) {
                return false;
            }
            String digits = text.replaceAll("[()]", "");
            if (digits.matches("[0-9]+")) {
                int number = Integer.parseInt(digits);
                if (number <= before) {
                    return false;
                }
                before = number;
            }
        }
        return true;
    }

    /** The header again, or one of its rows, as on every printed page; a word of it may be dressed differently. */
    boolean repeatsHeader(SheetRow row, int filled) {
        int same = 0;
        int other = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = PlainText.folded(row.text(c));
            if (text.isEmpty()) {
                continue;
            }
            if (c < texts.size() && texts.get(c).contains(text)) {
                same++;
            } else if (++other * 3 > filled - other) {
                return false;
            }
        }
        return same > 1 || same == 1 && other == 0 && mapped == 1;
    }

    /** The header again, word for word. */
    boolean isHeader(SheetRow row) {
        int same = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.cell(c).isBlank()) {
                if (c >= texts.size() || !texts.get(c).contains(PlainText.folded(row.text(c)))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }

    /**
     * A row between header and items that says how to fill in: 必填, 12位数字, 下拉选择. Where one cell says so and nothing
     * in the row could be a value of its column, the others are hints too.
     */
    boolean isHints(SheetRow row, int filled) {
        int hints = 0;
        int values = 0;
        int strict = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            boolean hint = RowWords.isHint(text);
            hints += hint ? 1 : 0;
            String key = c < keys.size() ? keys.get(c) : "";
            if (ColumnContent.isStrict(key)) {
                strict++;
                values += !hint && ColumnContent.fits(key, text) ? 1 : 0;
            }
        }
        return hints > 1 && hints * 10 >= filled * 6 || hints > 0 && strict > 1 && values == 0;
    }
}
