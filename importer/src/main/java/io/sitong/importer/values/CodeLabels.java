package io.sitong.importer.values;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.sheet.CsvTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the code of a label, however it is written: the national label, an alias, with the number before or behind. */
public final class CodeLabels {

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\(?[0-9]{1,2}\\)?[-_.、:—~]?(?=\\D)");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\D)[-_.、:—]?\\(?[0-9]{1,2}\\)?$");

    private static final Map<CodeTable, Map<String, String>> CODES = load();

    private CodeLabels() {}

    private static Map<CodeTable, Map<String, String>> load() {
        Map<CodeTable, Map<String, String>> codes = new EnumMap<>(CodeTable.class);
        for (CodeTable table : CodeTable.values()) {
            Map<String, String> labels = new HashMap<>();
            table.labels().forEach((code, label) -> labels.put(PlainText.folded(label), code));
            codes.put(table, labels);
        }
        for (List<String> row : CsvTable.beside(CodeLabels.class, "aliases.csv")) {
            Map<String, String> labels = codes.get(CodeTable.valueOf(row.get(0)));
            if (labels != null) {
                for (String alias : row.get(2).split(" ", -1)) {
                    labels.putIfAbsent(PlainText.folded(alias), row.get(1));
                }
            }
        }
        return codes;
    }

    /** The code of a folded label, null where the table does not know it; a bare number is no label. */
    public static @Nullable String find(CodeTable table, String folded) {
        Map<String, String> labels = CODES.getOrDefault(table, Map.of());
        String code = labels.get(folded);
        if (code == null && folded.endsWith(")")) {
            code = withAside(labels, folded);
        }
        if (code != null || folded.isEmpty() || !hasDigit(folded)) {
            return code;
        }
        Matcher before = NUMBER_BEFORE.matcher(folded);
        if (before.find()) {
            code = labels.get(folded.substring(before.end()));
        }
        if (code == null) {
            Matcher behind = NUMBER_BEHIND.matcher(folded);
            if (behind.find()) {
                code = labels.get(folded.substring(0, behind.start()));
            }
        }
        return code;
    }

    /** 承诺件（限时办结）: what stands aside does not change which it is, unless it is another of them. */
    private static @Nullable String withAside(Map<String, String> labels, String folded) {
        int open = folded.indexOf('(');
        if (open < 1) {
            return null;
        }
        String aside = labels.get(folded.substring(open + 1, folded.length() - 1));
        String code = labels.get(folded.substring(0, open));
        return aside == null || aside.equals(code) ? code : null;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
