package io.sitong.catalog.sample;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a guide that follow from the other elements, so that they cannot contradict them. */
final class GuidanceText {

    private GuidanceText() {}

    /** Questions every applicant asks; the answers repeat what the elements say. */
    static List<Faq> usualQuestions(Item item) {
        List<Faq> faqs = new ArrayList<>();
        String name = item.name();
        String promise = item.promiseLimit().map(limit -> limit.text()).orElse("");
        String legal = item.legalLimit().map(limit -> limit.text()).orElse("");
        faqs.add(new Faq(
                "办理“" + name + "”需要多长时间？",
                item.text(ItemField.PROJECT_TYPE).equals("1")
                        ? "材料齐全、符合法定形式的，当场办结。"
                        : "法定办结时限为" + legal + "，承诺办结时限为" + promise + "，自受理之日起计算。"));
        faqs.add(new Faq(
                "办理“" + name + "”需要到现场吗？",
                item.text(ItemField.LIMIT_SCENE_NUM).equals("0")
                        ? "不需要，可以全程网上办理，也可以自愿到窗口办理。"
                        : "最多到现场" + item.text(ItemField.LIMIT_SCENE_NUM) + "次。原因："
                                + item.text(ItemField.LIMIT_SCENE_EXPLAIN) + "。"));
        return faqs;
    }

    /** The points of the formal check: the item's own, then what to look at in each material. */
    static String reviewPoints(List<String> own, List<Material> materials) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String point : own) {
            text.append(++number).append(". ").append(point).append("；\n");
        }
        for (Material material : materials) {
            text.append(++number)
                    .append(". ")
                    .append(material.name())
                    .append("：")
                    .append(material.acceptStandard())
                    .append("；\n");
        }
        return text.isEmpty() ? "" : text.substring(0, text.length() - 2) + "。";
    }

    /** Conditions written {@code a；b；c} as a numbered list. */
    static String numbered(String conditions) {
        String[] parts = conditions.split("；", -1);
        if (parts.length == 1) {
            return conditions + "。";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            text.append('（')
                    .append("一二三四五六七八九".charAt(i))
                    .append('）')
                    .append(parts[i])
                    .append(i == parts.length - 1 ? "。" : "；\n");
        }
        return text.toString();
    }

    static String rights(String taskType) {
        return switch (taskType) {
            case "02", "03" -> "当事人享有陈述权、申辩权；符合听证条件的，有权要求听证；对决定不服的，有权依法申请行政复议或者提起行政诉讼。";
            case "20" -> "申请人有权免费获取办事指南，享受公平、便捷的服务；认为服务不符合规定的，有权投诉举报。";
            default -> "申请人享有知情权、陈述权、申辩权；对不予办理的决定不服的，有权依法申请行政复议或者提起行政诉讼。";
        };
    }

    static String duties(String taskType) {
        return switch (taskType) {
            case "02", "03", "06" -> "当事人应当如实回答询问，协助调查或者检查，提供必要的资料。";
            default -> "申请人应当如实提交有关材料和反映真实情况，并对申请材料实质内容的真实性负责。";
        };
    }
}
