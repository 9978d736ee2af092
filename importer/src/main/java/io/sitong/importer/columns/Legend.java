package io.sitong.importer.columns;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CodeLabels;
import io.sitong.importer.values.PlainText;
import java.util.List;

/** Tells small tables beside a list that only say how it is filled in: 字段 | 说明, 代码 | 含义. */
final class Legend {

    private static final int MOST_COLUMNS = 3;
    private static final int FEWEST_NAMES = 2;
    private static final int FEWEST_LABELS = 3;

    private Legend() {}

    /** @param rows with the cells of the small table only, below its names */
    static boolean is(SideBySide.Block block, List<SheetRow> rows) {
        if (block.to() - block.from() >= MOST_COLUMNS) {
            return false;
        }
        for (int c = block.from(); c <= block.to(); c++) {
            int column = c;
            List<String> texts = rows.stream()
                    .map(row -> PlainText.folded(row.text(column)))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (nameColumns(texts) || listLabels(texts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameColumns(List<String> texts) {
        long names = texts.stream()
                .filter(text ->
                        !Synonyms.shipped().folded(HeaderText.folded(text)).isEmpty())
                .count();
        return names >= FEWEST_NAMES && names * 2 >= texts.size();
    }

    /** Every value of a code table once, as no column of a list has them. */
    private static boolean listLabels(List<String> texts) {
        if (texts.size() < FEWEST_LABELS || texts.stream().distinct().count() < texts.size()) {
            return false;
        }
        for (CodeTable table : CodeTable.values()) {
            if (texts.stream().allMatch(text -> CodeLabels.find(table, text) != null)) {
                return true;
            }
        }
        return false;
    }
}
