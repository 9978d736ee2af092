package io.sitong.importer.codes;

import io.sitong.importer.values.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes explained in a line of text: 办件类型：1-即办件，2-承诺件. */
final class CodeSentence {

    private static final String CODE = "([0-9A-Za-z]{1,4}|[甲乙丙丁戊己庚辛壬癸])";
    private static final String MEANS = "(?:-+|—+|=|:|\\.|、|~|→|代表|表示|为|是|指)";
    private static final Pattern ITEM = Pattern.compile("\\(?" + CODE + "\\)?" + MEANS + "([^=]{1,30})");
    private static final Pattern APART =
            Pattern.compile("[,，;；\\n/|]+|(?<=\\S)[\\s\\u3000]+(?=[0-9A-Za-z甲乙丙丁])|、(?=[0-9A-Za-z]{1,4}[-—=:：为代表])");
    private static final Pattern NAME = Pattern.compile(
            "^(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）]?[、.．)）]\\s*)?[“\"'【]?(.{2,14}?)[”\"'】]?(?:一?[列栏项]|字段)?(?:代码)?(?:的?(?:填写|取值|含义|说明))?[:：]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("(?s)(.{2,14}?)[(（\\[【](.*)[)）\\]】]\\s*");
    private static final int FEWEST = 2;

    private CodeSentence() {}

    /**
     * The list a text gives.
     *
     * @param before the text before it in its row, which may be its name
     */
    static Optional<CodeList> of(String before, String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            Map<String, String> labels = labels(bracketed.group(2));
            return labels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CodeList(PlainText.folded(bracketed.group(1)), labels));
        }
        Matcher named = NAME.matcher(text);
        if (named.find() && !CodeList.isCode(PlainText.folded(named.group(1)))) {
            Map<String, String> labels = labels(text.substring(named.end()));
            if (!labels.isEmpty()) {
                return Optional.of(new CodeList(PlainText.folded(named.group(1)), labels));
            }
        }
        Map<String, String> labels = labels(text);
        return labels.isEmpty() ? Optional.empty() : Optional.of(new CodeList(PlainText.folded(before), labels));
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String part : APART.split(text.strip().replaceFirst("[。.;；]$", ""))) {
            Map.Entry<String, String> item = item(part);
            if (item == null || labels.put(item.getKey(), item.getValue()) != null) {
                return Map.of();
            }
        }
        return labels.size() < FEWEST ? Map.of() : labels;
    }

    /** Code and meaning of 1-即办件; null where a text is no such thing. */
    static Map.@Nullable Entry<String, String> item(String text) {
        String folded = PlainText.folded(text);
        Matcher item = ITEM.matcher(folded);
        return item.matches() && CodeList.isLabel(item.group(2)) ? Map.entry(item.group(1), item.group(2)) : null;
    }
}
