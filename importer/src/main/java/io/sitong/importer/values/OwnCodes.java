package io.sitong.importer.values;

import io.sitong.catalog.item.CodeTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes of one workbook mean by its own code page, which comes before the national numbers. */
public final class OwnCodes {

    public static final OwnCodes NONE = new OwnCodes(Map.of());

    private final Map<String, Map<String, String>> labels = new HashMap<>();

    /** @param labels key → code → what it is called */
    public OwnCodes(Map<String, Map<String, String>> labels) {
        labels.forEach((key, codes) -> {
            Map<String, String> folded = new HashMap<>();
            codes.forEach((code, label) -> folded.put(form(code), PlainText.folded(label)));
            // 01 may have come as a number
            codes.forEach((code, label) -> folded.putIfAbsent(withoutZeros(form(code)), PlainText.folded(label)));
            this.labels.put(key, folded);
        });
    }

    boolean has(String key) {
        return labels.containsKey(key);
    }

    /** The folded label of a folded code; null where the page says nothing of it. */
    @Nullable
    String label(String key, String folded) {
        Map<String, String> codes = labels.get(key);
        if (codes == null) {
            return null;
        }
        String form = form(folded);
        String label = codes.get(form);
        return label == null ? codes.get(withoutZeros(form)) : label;
    }

    /** Whether a cell holds nothing but codes of the page. */
    public boolean explains(String key, String raw) {
        return ChoiceValues.parts(raw).stream()
                .map(PlainText::folded)
                .filter(part -> !part.isEmpty())
                .allMatch(part -> label(key, part) != null);
    }

    private static String form(String code) {
        String form = PlainText.folded(code).toUpperCase(Locale.ROOT);
        return form.endsWith(".0") ? form.substring(0, form.length() - 2) : form;
    }

    private static String withoutZeros(String code) {
        return code.matches("0+[1-9][0-9]*") ? code.replaceFirst("^0+", "") : code;
    }

    /** Whether each of the labels is a value of the key. */
    public static boolean areValues(String key, Collection<String> labels) {
        CodeTable table = ValueType.tableOrNull(key);
        return labels.stream().map(PlainText::folded).allMatch(label -> switch (ValueType.of(key)) {
            case YES_NO -> ChoiceValues.yesNo(label) != null;
            case TIME_UNIT -> TimeLimits.unit(label) != null;
            default -> table != null && CodeLabels.find(table, label) != null;
        });
    }
}
