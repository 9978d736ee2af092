package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** The rows whose cells may tell what a column is: not those that only number the columns or close a short table. */
final class SampleRows {

    private static final Pattern ORDINAL = Pattern.compile("[(]?[0-9]{1,3}[)]?|[甲乙丙丁戊己庚辛壬癸]|[①-⑳]");
    private static final Pattern CAPTION = Pattern.compile("[^:0-9]{2,10}:.*");

    private SampleRows() {}

    static List<SheetRow> of(List<SheetRow> rows) {
        return rows.stream().filter(row -> !isAside(row)).toList();
    }

    private static boolean isAside(SheetRow row) {
        boolean ordinals = true;
        boolean captions = true;
        String before = "";
        int filled = 0;
        for (int c = 0; c < row.width() && (ordinals || captions); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            String folded = PlainText.folded(text);
            ordinals &= ORDINAL.matcher(folded).matches();
            captions &= CAPTION.matcher(folded).matches() || before.endsWith(":");
            before = folded;
            filled++;
        }
        return filled > 0 && (captions || (ordinals && filled > 1));
    }
}
