package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Columns of one group speak of one thing: who issues a material is not who acts, and what is paid is not handed in. */
final class GroupSense {

    private static final Pattern MATERIALS = Pattern.compile("材料|要件|资料|[应须需要所]带|携带|[应须需]交(?!费|款|钱|纳|多少)");
    private static final Pattern FEES = Pattern.compile("收费|费用|缴费");
    private static final Set<String> OF_MATERIALS = Set.of("MATERIALS", "FILL_EXPLAIN", "ACCEPT_STAND");
    private static final Set<String> OF_FEES = Set.of("FEES", "IS_FEE", "IS_PAY_ONLINE");

    private static final Pattern INTERMEDIARIES = Pattern.compile("中介");
    /** What an item says of the intermediaries it needs. */
    private static final Set<String> OF_INTERMEDIARIES = Set.of("SERVICE_TYPE");

    private static final Pattern STEPS = Pattern.compile("(?!.*(特别|特殊|时限|期限))(.*(环节|步骤).*|.{0,4}流程)");
    /** What is told of steps one by one, and of an item too. */
    private static final Set<String> TOLD_OF_STEPS = Set.of(
            "PROMISE_DAY",
            "ANTICIPATE_DAY",
            "PROMISE_TYPE",
            "ANTICIPATE_TYPE",
            "TRANSACT_TIME",
            "ACCEPT_STAND",
            "ACCEPT_CONDITION",
            "LEAD_DEPT",
            "DEPT_NAME",
            "RESULT_NAME",
            "PAGE_NUM",
            "BY_LAW");

    private static final Pattern OF_ITEM = Pattern.compile("承诺|法定|事项|实施");

    private GroupSense() {}

    /** Whether a column is below the steps of an item, so that its limit or its office is of one of them. */
    static boolean isOfOneStep(List<String> path, String key) {
        return TOLD_OF_STEPS.contains(key)
                && path.size() > 1
                && !OF_ITEM.matcher(path.getLast()).find()
                && path.stream()
                        .limit(path.size() - 1L)
                        .anyMatch(
                                group -> STEPS.matcher(PlainText.folded(group)).matches());
    }

    /** Whether a column is below what intermediaries do, so that its fee, its limit or its paper is theirs. */
    static boolean isOfIntermediary(List<String> path, String key) {
        return !OF_INTERMEDIARIES.contains(key)
                && path.stream()
                        .limit(Math.max(0, path.size() - 1L))
                        .anyMatch(group ->
                                INTERMEDIARIES.matcher(PlainText.folded(group)).find());
    }

    /** Whether a column below these groups may be of a key. */
    static boolean allows(List<String> path, String key) {
        return !isOfOneStep(path, key)
                && !isOfIntermediary(path, key)
                && path.stream()
                        .limit(Math.max(0, path.size() - 1L))
                        .map(PlainText::folded)
                        .allMatch(group -> allows(group, key));
    }

    private static boolean allows(String group, String key) {
        boolean fees = FEES.matcher(group).find();
        if (ofMaterials(group)) {
            return fees || ColumnMap.isOfMaterial(key) || OF_MATERIALS.contains(key);
        }
        return !fees || key.startsWith("FEE_") || OF_FEES.contains(key);
    }

    /** Whether any group above a column is of materials. */
    static boolean isOfMaterials(List<String> path) {
        return path.stream().limit(Math.max(0, path.size() - 1L)).anyMatch(g -> ofMaterials(PlainText.folded(g)));
    }

    private static boolean ofMaterials(String group) {
        return MATERIALS.matcher(group).find();
    }
}
