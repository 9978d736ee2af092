package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.CATALOG_CODE;
import static io.sitong.catalog.item.ItemField.TASK_NAME;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.List;
import java.util.Map;

/** How localities write the names of items. */
final class NameDeviations {

    static final List<String> SITUATION_WORDS = List.of("新办", "变更", "延续", "补办", "注销");

    private static final String ADDED_WORDS = "（网上办理）";

    private static final List<String> REWORDINGS = List.of(
            "居民身份证→身份证",
            "居民户口簿→户口本",
            "营业执照→执照",
            "住房公积金→公积金",
            "社会保障卡→社保卡",
            "机动车驾驶证→驾驶证",
            "最低生活保障→低保",
            "城乡居民基本养老保险→城乡居保",
            "残疾人证→残疾证",
            "核发→办理",
            "审批→核准",
            "申领→办理",
            "查询打印→打印",
            "备案→报备",
            "认定→资格认定");

    static final Deviation LEVEL_WORD =
            Deviation.of(DefectKind.LEVEL_WORD_IN_NAME, item -> true, (item, context, random) -> {
                List<String> words = switch (context.seat().level()) {
                    case NATION, REGION -> List.of("（省级权限）", "（自治区级）");
                    case LEAGUE -> List.of("（市级权限）", "（市级）", "（盟市级）");
                    case BANNER, TOWN, VILLAGE -> List.of("（县级权限）", "（县级）", "（旗县级）");
                };
                return renamed(item, item.name() + Deviation.pick(words, random));
            });

    static final Deviation SITUATION_WORD = Deviation.of(
            DefectKind.SITUATION_WORD_IN_NAME,
            item -> !namesSituation(item.name()),
            (item, context, random) ->
                    renamed(item, item.name() + "（" + Deviation.pick(SITUATION_WORDS, random) + "）"));

    static final List<Deviation> BRACKETS = List.of(
            Deviation.of(DefectKind.HALF_WIDTH_BRACKETS, item -> true, (item, context, random) -> {
                String bracketed = item.name().contains("（") ? item.name() : item.name() + ADDED_WORDS;
                return inBrackets(item, bracketed, bracketed.replace('（', '(').replace('）', ')'));
            }),
            Deviation.of(DefectKind.UNBALANCED_BRACKETS, item -> true, (item, context, random) -> {
                String bracketed = item.name().contains("）") ? item.name() : item.name() + ADDED_WORDS;
                int last = bracketed.lastIndexOf('）');
                return inBrackets(item, bracketed, bracketed.substring(0, last) + bracketed.substring(last + 1));
            }));

    static final Deviation TOO_LONG =
            Deviation.of(DefectKind.NAME_TOO_LONG, item -> item.name().length() <= 30, (item, context, random) -> {
                String longer = item.name() + "（含受理、审查、决定以及证件制作、送达和档案归集）";
                return renamed(
                        item, longer.length() > 30 ? longer : context.seat().name() + longer);
            });

    static final List<Deviation> WORDING = List.of(
            Deviation.of(
                    DefectKind.NAME_REWORDED,
                    item -> item.has(CATALOG_CODE),
                    (item, context, random) -> renamed(item, reworded(item.name()))),
            Deviation.of(
                    DefectKind.VAGUE_WORD_IN_NAME,
                    item -> true,
                    (item, context, random) -> renamed(item, item.name() + "等")),
            Deviation.of(
                    DefectKind.LINE_BREAK_IN_NAME,
                    item -> item.name().length() > 3,
                    (item, context, random) -> renamed(
                            item,
                            item.name().substring(0, 3) + "\n" + item.name().substring(3))));

    private NameDeviations() {}

    static boolean namesSituation(String name) {
        for (String word : SITUATION_WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The same matter in other words, as people say it. */
    static String reworded(String name) {
        for (String rewording : REWORDINGS) {
            int arrow = rewording.indexOf('→');
            Map.Entry<String, String> words = Map.entry(rewording.substring(0, arrow), rewording.substring(arrow + 1));
            if (name.contains(words.getKey()) && !name.contains(words.getValue() + words.getKey())) {
                return name.replace(words.getKey(), words.getValue());
            }
        }
        return name.endsWith("申请") ? name.substring(0, name.length() - 2) + "办理" : "申请" + name;
    }

    private static Changed inBrackets(Item item, String bracketed, String typed) {
        Changed changed = renamed(item, typed);
        return bracketed.equals(item.name()) ? changed : changed.and(DefectKind.WORDS_ADDED_IN_BRACKETS);
    }

    private static Changed renamed(Item item, String name) {
        return new Changed(item.edit().set(TASK_NAME, name).build(), name);
    }
}
