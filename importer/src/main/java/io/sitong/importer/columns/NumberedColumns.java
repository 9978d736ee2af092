package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that go on with one before them: 材料1 | 材料2, 收费项目1 | 收费标准1 | 收费项目2 | 收费标准2, the kinds of law a basis
 * stands in. To take only the first of them would lose what the others say.
 */
final class NumberedColumns {

    private static final Pattern NUMBER =
            Pattern.compile("[(]?第?([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])[)]?[项个条类]?(?![0-9]*位)");
    private static final Pattern KIND_OF_LAW = Pattern.compile(
            "(国家)?(法律|行政法规|法律法规|法规|地方性?法规|自治条例|规章|部门规章|部委规章|(地方)?政府规章|地方规章|规范性文件|政策文件|政策|其他(文件|依据)?|文件)(依据|名称|条款)?");
    private static final Set<String> OF_GROUPS = Set.of(
            "FEE_NAME",
            "FEE_STAND",
            "FEE_BASIS",
            "MATERIAL_NAME",
            "MATERIAL_TYPE",
            "MATERIAL_FORMAT",
            "IS_NEED",
            "SOURCE_TYPE",
            "PAGE_NUM");
    /** Names that mean the same without a number where they come again. */
    private static final Set<String> TOLD_AGAIN = Set.of("FEE_NAME", "FEE_STAND", "MATERIAL_NAME", "MATERIALS");

    private NumberedColumns() {}

    static void settle(List<ColumnCandidate> candidates) {
        Map<String, ColumnCandidate> first = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        ColumnCandidate law = null;
        for (ColumnCandidate candidate : candidates) {
            if (candidate.path.isEmpty() || candidate.oneHotCode != null) {
                continue;
            }
            String base = base(candidate);
            String key = candidate.key;
            if (key != null && goesOn(key)) {
                first.putIfAbsent(base, candidate);
                law = key.equals("BY_LAW") ? candidate : law;
            } else if (candidate.isOpen() && first.containsKey(base)) {
                again(candidate, first.get(base), times.merge(base, 1, Integer::sum));
            } else if (candidate.isOpen() && law != null && isKindOfLaw(candidate, law)) {
                again(candidate, law, times.merge(base(law), 1, Integer::sum));
            }
        }
    }

    private static boolean goesOn(String key) {
        ValueType type = ValueType.of(key);
        return OF_GROUPS.contains(key) || type == ValueType.LIST || type == ValueType.LONG_TEXT;
    }

    private static void again(ColumnCandidate candidate, ColumnCandidate first, int set) {
        String key = String.valueOf(first.key);
        boolean numbered = !name(candidate).equals(base(candidate)) || isKindOfLaw(candidate, first);
        if (candidate.content.couldBe(key) && (numbered || TOLD_AGAIN.contains(key))) {
            candidate.key = key;
            candidate.how = first.how;
            candidate.set = set;
        }
    }

    /** Below 设定依据, or beside it, a kind of law that has a column of its own. */
    private static boolean isKindOfLaw(ColumnCandidate candidate, ColumnCandidate law) {
        List<String> path = candidate.path;
        boolean group = path.size() > 1
                && law.path.size() > 1
                && path.get(path.size() - 2).equals(law.path.get(law.path.size() - 2));
        boolean beside = path.size() == 1
                && law.path.size() == 1
                && KIND_OF_LAW.matcher(HeaderText.folded(law.leaf())).matches();
        return "BY_LAW".equals(law.key)
                && (group || beside)
                && KIND_OF_LAW.matcher(HeaderText.folded(candidate.leaf())).matches();
    }

    private static String name(ColumnCandidate candidate) {
        return PlainText.folded(String.join("/", candidate.path));
    }

    private static String base(ColumnCandidate candidate) {
        String name = name(candidate);
        String base = NUMBER.matcher(name).replaceAll("");
        return base.length() < 2 ? name : base;
    }
}
