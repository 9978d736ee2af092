package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a header apart into what it is called and how it is to be filled in: 是否收费（是/否）⏎如是请填写标准 is 是否收费. A short
 * word in brackets may also say which of several is meant: 办结时限（法定）, 电话（投诉）.
 */
final class ExplainedHeader {

    private static final int LONGEST_QUALIFIER = 10;
    private static final Pattern BRACKET = Pattern.compile("[(\\[【〔{][^()\\[\\]【】〔〕{}]*[)\\]】〕}]");
    private static final Pattern PARTS = Pattern.compile("[/、,;:|]");
    private static final Pattern STOP = Pattern.compile("[(\\[【〔{,;。?!:]");
    /** Not part of the name: how to fill in, of what kind, in which unit. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?s)(?!是否|有无).*([填选写注请按指]|如[有无是果:为]|例[:如]|[示举]例|格式|单位|工作日|自然日|不得|不超|不[能可应]|一致|相同|参照|相符|[多单]个|为准|[,、;:。?!/\"“(\\[【0-9]).*");

    private static final Pattern UNIT = Pattern.compile(
            "(时限|期限|计量|计算)?单位.*|个?(工作日|自然日|工作天|日历日|天|日|小时|个?月|年)(数|计)?|[元次份件个]|(以|按|用).*|必[填选报]项?|选[填报]项?|文本|数[字值]|日期|盖章|全称|可?多选|单选");

    /** What belongs to it as well, or does not: 行政职权（含子项） is not called 子项. */
    private static final Pattern INCLUDED = Pattern.compile("[(（\\[【](不?含|不?包括|不?包含|除|连同)[^()（）\\[\\]【】]*[)）\\]】]");

    private ExplainedHeader() {}

    /** The text without what brackets say belongs to it as well. */
    static String withoutIncluded(String raw) {
        return INCLUDED.matcher(raw).replaceAll("");
    }

    /** The names the text may begin with, folded, when the rest only explains; the longest first. */
    static List<String> heads(String raw) {
        Set<String> heads = new LinkedHashSet<>();
        String[] lines = PlainText.visible(raw).strip().split("\n", -1);
        StringBuilder name = new StringBuilder();
        List<String> byLine = new ArrayList<>();
        for (int i = 0; i + 1 < lines.length; i++) {
            name.append(lines[i]);
            if (explains(String.join("", List.of(lines).subList(i + 1, lines.length)))) {
                byLine.add(0, HeaderText.folded(name.toString()));
            }
        }
        heads.addAll(byLine);
        String text = HeaderText.tight(raw);
        var stop = STOP.matcher(text);
        if (stop.find() && stop.start() > 1 && explains(text.substring(stop.start()))) {
            heads.add(HeaderText.folded(text.substring(0, stop.start())));
        }
        heads.remove("");
        return List.copyOf(heads);
    }

    private static boolean explains(String rest) {
        return EXPLAINS.matcher(PlainText.folded(rest)).matches();
    }

    /** The one short word in brackets that is neither a unit nor a way to fill in; empty where there is none. */
    static String qualifier(String raw) {
        String text = HeaderText.tight(raw);
        var brackets = BRACKET.matcher(text);
        Set<String> words = new LinkedHashSet<>();
        while (brackets.find()) {
            String inside = brackets.group().substring(1, brackets.group().length() - 1);
            for (String part : PARTS.split(inside, -1)) {
                if (!part.isEmpty() && !UNIT.matcher(part).matches()) {
                    words.add(part);
                }
            }
        }
        String word = words.size() == 1 ? words.iterator().next() : "";
        return word.length() > LONGEST_QUALIFIER || word.matches("[是否有无0-9a-z]") ? "" : word;
    }
}
