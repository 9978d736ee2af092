package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.columns.SumTable;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what a row is, by where its texts stand and what they say. */
final class RowClassifier {

    private static final List<String> NAMES = List.of("TASK_NAME", "SUB_NAME", "HANDLE_ITEM_NAME", "MAIN_NAME");
    private static final List<String> CHILDREN = List.of("SUB_NAME", "HANDLE_ITEM_NAME");
    private static final List<String> CODES = List.of("TASK_HANDLE_ITEM", "TASK_CODE", "CATALOG_CODE");

    private static final int MOST_WORDS_OF_A_SUM = 4;

    private final ColumnMap map;
    private final MergedCells merged;
    private final int nameColumn;
    private final List<Integer> codeColumns = new ArrayList<>();
    private final List<Integer> childColumns = new ArrayList<>();
    private final List<MappedColumn> mapped = new ArrayList<>();
    /** of 主项 where the names are those of 子项, else -1 */
    private final int mainColumn;

    private final HeaderLikeRows headers;
    private final TextsAbove texts;
    private boolean itemSeen;
    /** The row of the last item that is no child of another. */
    private @Nullable SheetRow parent;

    RowClassifier(ColumnMap map, MergedCells merged) {
        this.map = map;
        this.merged = merged;
        int name = -1;
        for (String key : NAMES) {
            if (name < 0 && map.has(key)) {
                name = map.find(key).orElseThrow().column();
            }
        }
        this.nameColumn = name;
        this.mainColumn = map.has("TASK_NAME")
                ? -1
                : map.find("MAIN_NAME").map(MappedColumn::column).orElse(-1);
        this.headers = new HeaderLikeRows(map, name);
        this.texts = new TextsAbove(map, name);
        for (MappedColumn column : map.columns()) {
            if (column.key() != null) {
                mapped.add(column);
                if (CODES.contains(column.key())) {
                    codeColumns.add(column.column());
                }
                if (CHILDREN.contains(column.key()) && column.column() != nameColumn) {
                    childColumns.add(column.column());
                }
            }
        }
    }

    boolean isHeader(SheetRow row) {
        return headers.isHeader(row);
    }

    /**
     * What the row is.
     *
     * @param open whether an item stands directly above
     */
    RowKind kind(SheetRow row, boolean open) {
        RowKind kind = told(row, open);
        texts.take(row, kind);
        return kind;
    }

    private RowKind told(SheetRow row, boolean open) {
        int filled = row.filled();
        if (headers.isNumbering(row, filled, itemSeen)) {
            return RowKind.NUMBERING;
        }
        if (filled > 1 && headers.repeatsHeader(row, filled)) {
            return RowKind.REPEATED_HEADER;
        }
        if (filled > 1 && !itemSeen && headers.isHints(row, filled)) {
            return RowKind.HINTS;
        }
        int first = firstFilled(row);
        if (!itemSeen && first < nameColumn && RowWords.isExample(row.text(first))) {
            return RowKind.EXAMPLE;
        }
        boolean code = hasCode(row);
        boolean group = open && isGroupColumn(first) && continues(row);
        if (open && !code && texts.areBroken(row)) {
            return RowKind.BROKEN;
        }
        boolean text = open && first > nameColumn && filled == 1 && texts.flow(first);
        if (!code && !group && !(text && !RowWords.isSum(row.text(first)) && !RowWords.isFooter(row.text(first)))) {
            RowKind words = byWords(row, filled, first);
            if (words != RowKind.ITEM) {
                return words;
            }
        }
        boolean named = nameColumn >= 0 && says(row.cell(nameColumn));
        if (!named && open && parent != null && isChild(row, parent)) {
            return RowKind.CHILD;
        }
        if (code || named || namesChild(row) || namesMain(row, filled)) {
            itemSeen = true;
            parent = row;
            return RowKind.ITEM;
        }
        if (group || (open && continues(row))) {
            return RowKind.CONTINUATION;
        }
        return onlySerial(row) ? RowKind.SERIAL_ONLY : RowKind.NO_NAME_NO_CODE;
    }

    private static boolean says(Cell cell) {
        return !PlainText.saysNothing(cell.text());
    }

    /**
     * Whether a row without a name of its own names a 子项 or 业务办理项 of the item above and leaves most of the rest to
     * it. A row that lacks only its name is an item with a gap.
     */
    private boolean isChild(SheetRow row, SheetRow above) {
        if (!namesChild(row)) {
            return false;
        }
        int left = 0;
        int common = 0;
        for (MappedColumn column : mapped) {
            int c = column.column();
            boolean own = childColumns.contains(c)
                    || codeColumns.contains(c)
                    || map.groupOf(column).isPresent();
            if (!own && says(above.cell(c))) {
                common++;
                left += row.cell(c).isBlank() ? 1 : 0;
            }
        }
        return left * 2 > common;
    }

    /** 户口登记 above 出生登记 and 死亡登记: where no column has the names of both, a 主项 with more beside it is an item too. */
    private boolean namesMain(SheetRow row, int filled) {
        return mainColumn >= 0 && filled > 2 && says(row.cell(mainColumn));
    }

    private boolean namesChild(SheetRow row) {
        return childColumns.stream().anyMatch(column -> says(row.cell(column)));
    }

    private boolean hasCode(SheetRow row) {
        for (int column : codeColumns) {
            Cell cell = row.cell(column);
            if (says(cell) && PlainText.folded(cell.text()).chars().allMatch(c -> c < 128)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroupColumn(int column) {
        return mapped.stream()
                .anyMatch(m -> m.column() == column && map.groupOf(m).isPresent());
    }

    /** Sections, sums and notes; {@link RowKind#ITEM} where the words say nothing. */
    private RowKind byWords(SheetRow row, int filled, int first) {
        String text = row.text(first);
        if (RowWords.isSum(text) || (first != nameColumn && RowWords.isSum(row.text(Math.max(0, nameColumn))))) {
            return RowKind.SUBTOTAL;
        }
        if (filled <= Math.max(4, mapped.size() / 3) && RowWords.isFooter(text)) {
            return RowKind.FOOTER;
        }
        if (filled <= MOST_WORDS_OF_A_SUM && anyIsSum(row, first)) {
            return RowKind.SUBTOTAL;
        }
        if (nameColumn > first && SumTable.counts(row, nameColumn)) {
            return RowKind.SUBTOTAL;
        }
        if (filled == 1 && isSection(row, first, text)) {
            return RowKind.SECTION;
        }
        return RowKind.ITEM;
    }

    /** 市监局 | 小计 | 3: the word may stand anywhere in a row that says little else. */
    private static boolean anyIsSum(SheetRow row, int first) {
        for (int c = first + 1; c < row.width(); c++) {
            if (RowWords.isSum(row.text(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSection(SheetRow row, int column, String text) {
        if (row.cell(column).isNumber() || map.columns().size() < 2) {
            return false;
        }
        int wide = merged.width(row.number(), column);
        if (wide > 1 && wide * 2 >= map.columns().size()) {
            return true;
        }
        if (column == nameColumn) {
            return mapped.size() > 1 && (RowWords.isHeading(text) || mapped.size() > 2 && RowWords.isBody(text));
        }
        boolean serial = column < nameColumn && !isMapped(column);
        boolean body = column < nameColumn && merged.above(row, nameColumn) == null && RowWords.isBody(text);
        return body || (serial && !PlainText.folded(text).matches("[-0-9.()]*")) || RowWords.isHeading(text);
    }

    private boolean isMapped(int column) {
        return mapped.stream().anyMatch(m -> m.column() == column);
    }

    private static int firstFilled(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                return c;
            }
        }
        return 0;
    }

    /** A row below an item that adds to its groups or lists, or whose item cells are merged with it. */
    private boolean continues(SheetRow row) {
        if (nameColumn >= 0 && merged.above(row, nameColumn) != null) {
            return true;
        }
        for (int column : codeColumns) {
            if (merged.above(row, column) != null) {
                return true;
            }
        }
        boolean adds = false;
        for (MappedColumn column : mapped) {
            if (!says(row.cell(column.column()))) {
                continue;
            }
            boolean group = map.groupOf(column).isPresent();
            ValueType type = ValueType.of(Objects.requireNonNullElse(column.key(), ""));
            boolean text = type == ValueType.LONG_TEXT && !texts.isNumbered(row);
            if (!group && type != ValueType.LIST && !text) {
                return false;
            }
            adds = true;
        }
        return adds;
    }

    private boolean onlySerial(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank() && (isMapped(c) || !row.text(c).strip().matches("[-0-9.()（）]+"))) {
                return false;
            }
        }
        return true;
    }
}
