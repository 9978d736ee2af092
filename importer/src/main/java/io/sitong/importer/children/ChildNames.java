package io.sitong.importer.children;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.paste.GroupNames;
import io.sitong.importer.values.PlainText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the columns of the steps, windows, results and questions of an item are called in lists. */
final class ChildNames {

    /** What a name over several columns says of the group; the first that fits wins. */
    private static final Map<ItemGroup, Pattern> TITLES = new LinkedHashMap<>();

    private static final Map<ItemGroup, Pattern> LEADING = new LinkedHashMap<>();
    /** Names beside those of {@link GroupNames}, by what they end with. */
    private static final Map<ItemGroup, Map<GroupField, Pattern>> ENDINGS = new LinkedHashMap<>();

    static {
        TITLES.put(ItemGroup.SPECIAL_STEPS, Pattern.compile(".*(特别|特殊)(程序|环节).*"));
        TITLES.put(ItemGroup.STEPS, Pattern.compile(".*(流程|环节|步骤|程序).*"));
        TITLES.put(ItemGroup.PLACES, Pattern.compile(".*(窗口|(办理|办事|受理)(地点|地址)|网点|受理点|办理点|代办点).*"));
        TITLES.put(ItemGroup.RESULTS, Pattern.compile(".*(审批|办理|办结)(结果|证件|证照).*|.*结果.*|.*证照.*"));
        TITLES.put(ItemGroup.FAQS, Pattern.compile(".*(常见问题|问答|答疑).*"));

        LEADING.put(ItemGroup.SPECIAL_STEPS, Pattern.compile("(特别|特殊)(程序|环节)(名称)?"));
        LEADING.put(ItemGroup.STEPS, Pattern.compile(".{0,6}(环节|步骤|工序|阶段)(名称)?|流程环节|办理流程|审批流程|流程"));
        LEADING.put(ItemGroup.PLACES, Pattern.compile(".{0,4}(窗口|大厅|网点|受理点|代办点)(名称|号|编号|位置)?"));
        LEADING.put(ItemGroup.RESULTS, Pattern.compile("(审批|办理|办结)?结果(名称)?|证照名称"));
        LEADING.put(ItemGroup.FAQS, Pattern.compile("(常见)?(问题|疑问|问)"));

        Map<GroupField, Pattern> steps = new LinkedHashMap<>();
        steps.put(GroupField.STEP_LIMIT_UNIT, Pattern.compile(".*(时限|期限|计时)?单位"));
        steps.put(GroupField.STEP_NAME, Pattern.compile(".{0,6}(环节|步骤|工序|阶段)(名称)?|流程|流程名称"));
        steps.put(GroupField.STEP_OPERATOR, Pattern.compile(".*(岗位?|人员?|谁[来]?[办审]|负责|科室|股室|部门)"));
        steps.put(GroupField.STEP_LIMIT, Pattern.compile(".*(用时|时限|期限|时长|耗时|时间|天数|[几多]少?[天日]|多久|工作日)"));
        steps.put(GroupField.STEP_RESULT, Pattern.compile(".*(结果|产出|文书)"));
        steps.put(GroupField.STEP_STANDARD, Pattern.compile(".*(要求|标准|内容|要点|做什么|审什么|干什么)"));
        ENDINGS.put(ItemGroup.STEPS, steps);
        Map<GroupField, Pattern> places = new LinkedHashMap<>();
        places.put(GroupField.PLACE_PHONE, Pattern.compile(".*(电话|座机|热线|联系方式)"));
        places.put(GroupField.PLACE_HOURS, Pattern.compile(".*(时间|几点上班|时段)"));
        places.put(GroupField.PLACE_TRAFFIC, Pattern.compile(".*(交通|乘车|公交|路线).*"));
        places.put(GroupField.PLACE_ADDRESS, Pattern.compile(".*(地址|地点|位置|在哪[儿里]?|窗口|大厅|网点|受理点|代办点)(名称)?"));
        ENDINGS.put(ItemGroup.PLACES, places);
    }

    private ChildNames() {}

    static Iterable<ItemGroup> groups() {
        return TITLES.keySet();
    }

    /** Whether a name over several columns is of the group, and of no other before it. */
    static boolean titles(ItemGroup group, String title) {
        String folded = PlainText.folded(title);
        for (Map.Entry<ItemGroup, Pattern> entry : TITLES.entrySet()) {
            if (entry.getValue().matcher(folded).matches()) {
                return entry.getKey() == group;
            }
        }
        return false;
    }

    /** Whether a name without one over it tells the group by itself. */
    static boolean leads(ItemGroup group, String name) {
        Pattern leading = LEADING.get(group);
        return leading != null && leading.matcher(plain(name)).matches();
    }

    /** Whether a name says by itself that it is of the group: 环节用时, 窗口电话. */
    static boolean says(ItemGroup group, String name) {
        String word = switch (group) {
            case STEPS -> ".*(环节|步骤|工序|阶段|岗位|经办人|办理人|责任人).*";
            case PLACES -> ".*(窗口|大厅|网点|受理点|代办点).*";
            case SPECIAL_STEPS -> ".*(特别|特殊).*";
            case FAQS -> ".*(问题?|答).*";
            default -> ".*结果.*";
        };
        return plain(name).matches(word);
    }

    static Optional<GroupField> field(ItemGroup group, String name) {
        Optional<GroupField> known = GroupNames.find(group, name);
        if (known.isPresent()) {
            return known;
        }
        String folded = plain(name);
        return ENDINGS.getOrDefault(group, Map.of()).entrySet().stream()
                .filter(ending -> ending.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String name) {
        return PlainText.folded(name).replaceAll("\\(.*?\\)|[*?:]", "");
    }
}
