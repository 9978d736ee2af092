package io.sitong.importer.forms;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.paste.GroupNames;
import io.sitong.importer.values.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which repeat group a small table is of that lists have no columns for: steps, windows, special steps, results,
 * questions, situations, citations one a row.
 *
 * @param columns the column of the group that each name stands for; a name that is none is absent
 */
record GroupTable(ItemGroup group, Map<FormCell, GroupField> columns) {

    private static final int FEWEST_COLUMNS = 2;
    /** What a title says of the group; the first that fits wins. */
    private static final Map<ItemGroup, Pattern> TITLES = new LinkedHashMap<>();
    /** Where no title says so, the name of the leading column has to. */
    private static final Map<ItemGroup, Pattern> LEADING = Map.of(
            ItemGroup.SPECIAL_STEPS, Pattern.compile("(特别|特殊)(程序|环节).*"),
            ItemGroup.STEPS, Pattern.compile(".*(环节|步骤)(名称)?|阶段"),
            ItemGroup.PLACES, Pattern.compile(".*窗口(名称|位置|名称/地址)?|(办事)?大厅名称|网点名称"),
            ItemGroup.FAQS, Pattern.compile("(常见)?问题|问"),
            ItemGroup.BY_LAW, Pattern.compile("法律法规(名称)?|依据名称"),
            ItemGroup.SITUATIONS, Pattern.compile("(办理)?情形(名称)?"));

    static {
        TITLES.put(ItemGroup.SPECIAL_STEPS, Pattern.compile(".*(特别|特殊)(程序|环节).*"));
        TITLES.put(ItemGroup.STEPS, Pattern.compile(".*(流程|环节|步骤|程序).*"));
        TITLES.put(ItemGroup.PLACES, Pattern.compile(".*(窗口|(办理|办事|受理)(地点|地址)|网点|受理点|办理点).*"));
        TITLES.put(ItemGroup.RESULTS, Pattern.compile(".*(审批|办理)结果.*|.*结果(信息|物|样本).*"));
        TITLES.put(ItemGroup.FAQS, Pattern.compile(".*(常见问题|问答).*"));
        TITLES.put(ItemGroup.BY_LAW, Pattern.compile("(?!.*收费).*(设定|实施|法律|办理|法定)依据.*"));
        TITLES.put(ItemGroup.SITUATIONS, Pattern.compile(".*情形.*"));
    }

    /** The group of a table with these names below or beside a title; empty where it is of none of them. */
    static Optional<GroupTable> of(String title, List<FormCell> names) {
        String folded = PlainText.folded(title);
        for (Map.Entry<ItemGroup, Pattern> titled : TITLES.entrySet()) {
            boolean says = titled.getValue().matcher(folded).matches();
            Optional<GroupTable> table = of(titled.getKey(), names, says);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    private static Optional<GroupTable> of(ItemGroup group, List<FormCell> names, boolean titled) {
        Map<FormCell, GroupField> columns = new LinkedHashMap<>();
        names.forEach(name -> GroupNames.find(group, name.text()).ifPresent(column -> columns.put(name, column)));
        boolean named = columns.entrySet().stream()
                .anyMatch(e -> e.getValue() == GroupField.leading(group) && (titled || leads(group, e.getKey())));
        // in a line of pairs the second text is a value
        boolean most = columns.size() * 3 >= names.size() * 2
                || columns.size() * 2 >= names.size() && columns.containsKey(names.get(1));
        return named && most && columns.size() >= FEWEST_COLUMNS
                ? Optional.of(new GroupTable(group, columns))
                : Optional.empty();
    }

    private static boolean leads(ItemGroup group, FormCell name) {
        Pattern leading = LEADING.get(group);
        return leading != null && leading.matcher(PlainText.folded(name.text())).matches();
    }
}
