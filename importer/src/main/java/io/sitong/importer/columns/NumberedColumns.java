package io.sitong.importer.columns;

import io.sitong.importer.values.Numerals;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that go on with one before them: 材料1 | 材料2, 收费项目1 | 收费标准1 | 收费项目2 | 收费标准2, the kinds of law a basis
 * stands in. To take only the first of them would lose what the others say.
 */
final class NumberedColumns {

    private static final Pattern NUMBER = Pattern.compile(
            "[(]?第?([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])[)]?([项条类](?![目型别款文])|个|(?<=第[0-9一二三四五六七八九十]{1,2})[份种])?(?![0-9]*位)");
    private static final Pattern KIND_OF_LAW = Pattern.compile(
            "(国家)?(法律|行政法规|法律法规|法规|地方性?法规|自治条例|规章|部门规章|部委规章|(地方)?政府规章|地方规章|规范性文件|政策文件|政策|其他(文件|依据)?|文件)(依据|名称|条款)?");
    private static final Set<String> OF_FEES = Set.of("FEE_NAME", "FEE_STAND", "FEE_BASIS");
    /** Names that mean the same without a number where they come again. */
    private static final Set<String> TOLD_AGAIN = Set.of("FEE_NAME", "FEE_STAND", "MATERIAL_NAME", "MATERIALS");

    private static final Pattern OF_GROUP = Pattern.compile("材料|要件|资料|费");

    private NumberedColumns() {}

    /**
     * The names of columns, without the numbers by which they go on with one another: 材料1来源 beside 材料2来源 is 材料来源.
     */
    static List<List<String>> names(List<List<String>> paths, HeaderMatcher matcher) {
        Map<String, Set<String>> written = new HashMap<>();
        for (List<String> path : paths) {
            written.computeIfAbsent(base(path), b -> new TreeSet<>()).add(name(path));
        }
        // 材料2来源 has a number too where only 材料1 lacks a source
        boolean ofGroup = written.entrySet().stream()
                .anyMatch(family -> family.getValue().size() > 1
                        && OF_GROUP.matcher(family.getKey()).find());
        List<List<String>> names = new ArrayList<>();
        for (List<String> path : paths) {
            String base = base(path);
            boolean group = OF_GROUP.matcher(base).find();
            boolean numbered = !path.isEmpty()
                    && !base.equals(name(path))
                    && (group && ofGroup || written.getOrDefault(base, Set.of()).size() > 1);
            List<String> plain = numbered ? withoutNumbers(path) : path;
            boolean meant =
                    numbered && (group || matcher.alone(plain).keys().stream().anyMatch(NumberedColumns::goesOn));
            names.add(meant ? plain : path);
        }
        return names;
    }

    /** Keeps columns that go on with one before them from being taken for anything else meanwhile. */
    static void hold(List<ColumnCandidate> candidates) {
        Map<String, ColumnCandidate> first = new HashMap<>();
        for (ColumnCandidate candidate : candidates) {
            if (candidate.path.isEmpty() || candidate.how.equals("IGNORED")) {
                continue;
            }
            ColumnCandidate lead = first.putIfAbsent(base(candidate.written), candidate);
            if (lead != null && candidate.isOpen() && (isNumbered(candidate) || repeats(candidate, lead))) {
                candidate.goesOn = true;
            }
        }
    }

    private static boolean isNumbered(ColumnCandidate candidate) {
        return !candidate.path.equals(candidate.written);
    }

    private static boolean repeats(ColumnCandidate candidate, ColumnCandidate lead) {
        return name(candidate.written).equals(name(lead.written))
                && candidate.match.keys().stream().anyMatch(key -> isOfGroup(key) || TOLD_AGAIN.contains(key));
    }

    static void settle(List<ColumnCandidate> candidates) {
        Map<String, ColumnCandidate> first = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Map<Boolean, Integer> told = new HashMap<>();
        ColumnCandidate law = null;
        for (ColumnCandidate candidate : candidates) {
            if (candidate.path.isEmpty() || candidate.oneHotCode != null) {
                continue;
            }
            candidate.goesOn = false;
            String base = base(candidate.written);
            String key = candidate.key;
            if (key != null && goesOn(key)) {
                first.putIfAbsent(base, candidate);
                law = key.equals("BY_LAW") ? candidate : law;
            } else if (candidate.isOpen() && first.containsKey(base)) {
                again(candidate, first.get(base), times.merge(base, 1, Integer::sum), told);
            } else if (candidate.isOpen() && law != null && isKindOfLaw(candidate, law)) {
                again(candidate, law, times.merge(base(law.written), 1, Integer::sum), told);
            }
        }
        setsByNumber(candidates, ColumnMap::isOfMaterial);
        setsByNumber(candidates, OF_FEES::contains);
    }

    /** What has the same number is said of one thing, also where the first of them lacks something: 材料2来源. */
    private static void setsByNumber(List<ColumnCandidate> candidates, Predicate<String> group) {
        List<ColumnCandidate> columns = candidates.stream()
                .filter(candidate -> candidate.key != null && group.test(candidate.key))
                .toList();
        List<Integer> numbers = columns.stream()
                .map(NumberedColumns::number)
                .distinct()
                .sorted()
                .toList();
        if (columns.stream().noneMatch(NumberedColumns::isNumbered)) {
            return;
        }
        for (ColumnCandidate column : columns) {
            column.set = isNumbered(column) || column.set == 0 ? numbers.indexOf(number(column)) : column.set;
        }
    }

    private static int number(ColumnCandidate candidate) {
        Matcher number = NUMBER.matcher(name(candidate.written));
        if (!isNumbered(candidate) || !number.find()) {
            return 1;
        }
        return Numerals.parse(number.group(1));
    }

    private static boolean goesOn(String key) {
        ValueType type = ValueType.of(key);
        return isOfGroup(key) || type == ValueType.LIST || type == ValueType.LONG_TEXT;
    }

    private static boolean isOfGroup(String key) {
        return ColumnMap.isOfMaterial(key) || OF_FEES.contains(key);
    }

    /** @param told how many things of a group, fees or materials, have been named again */
    private static void again(ColumnCandidate candidate, ColumnCandidate first, int time, Map<Boolean, Integer> told) {
        String key = String.valueOf(first.key);
        boolean numbered = !name(candidate.written).equals(base(candidate.written)) || isKindOfLaw(candidate, first);
        boolean named = TOLD_AGAIN.contains(key);
        Integer beside = named ? Integer.valueOf(time) : told.get(OF_FEES.contains(key));
        if (candidate.content.couldBe(key) && (numbered || beside != null)) {
            candidate.key = key;
            candidate.how = first.how;
            candidate.set = numbered || beside == null ? time : beside;
            if (named) {
                told.put(OF_FEES.contains(key), time);
            }
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

    private static String name(List<String> path) {
        return PlainText.folded(String.join("/", path));
    }

    private static String base(List<String> path) {
        String name = name(path);
        String base = NUMBER.matcher(name).replaceAll("");
        return base.length() < 2 ? name : base;
    }

    /** A folded name without the number by which it goes on with another. */
    static String withoutNumber(String name) {
        return NUMBER.matcher(name).replaceAll("");
    }

    private static List<String> withoutNumbers(List<String> path) {
        return path.stream()
                .map(name -> {
                    String plain = NUMBER.matcher(PlainText.folded(name)).replaceAll("");
                    return plain.isEmpty() ? name : plain;
                })
                .toList();
    }
}
