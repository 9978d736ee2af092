package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.Item;
import java.util.ArrayList;
import java.util.List;

/** More standards for benchmarks: every matter again for a narrower scope, under a further synthetic code. */
final class ScopeVariants {

    private static final List<String> SCOPES = List.of(
            "农牧民", "城镇居民", "老年人", "残疾人", "军人军属", "在校学生", "灵活就业人员", "外来务工人员", "港澳台居民", "未成年人", "高校毕业生", "退役军人", "小微企业",
            "国有企业", "外资企业", "民营企业", "农牧业企业", "高新企业", "社会组织", "事业单位", "口岸企业", "矿山企业", "文旅企业", "物流企业", "能源企业", "建筑企业",
            "医疗机构", "学校", "合作社", "个体经营者");

    /** Main numbers of the hand-written standards stay below this, so that each variant has a block of its own. */
    static final int NUMBERS_PER_VARIANT = 60;

    private static final int VARIANTS_PER_SETTER = 16;

    private ScopeVariants() {}

    static int most() {
        return SCOPES.size() + 1;
    }

    /** The matters themselves, then {@code times - 1} variants of all of them. */
    static List<Matter> multiplied(List<Matter> matters, int times) {
        if (times > most()) {
            throw new IllegalArgumentException("at most " + most() + " times: " + times);
        }
        List<Matter> all = new ArrayList<>(matters);
        for (int variant = 1; variant < times; variant++) {
            for (Matter matter : matters) {
                all.add(Matter.of(all.size() + 1, variant(matter.item(), variant), matter.organ()));
            }
        }
        return List.copyOf(all);
    }

    private static Item variant(Item item, int variant) {
        String suffix = "（" + SCOPES.get(variant - 1) + "）";
        String code = item.text(CATALOG_CODE);
        String setter = variant < VARIANTS_PER_SETTER ? code.substring(0, 2) : code.startsWith("00") ? "15" : "00";
        int number = Integer.parseInt(code.substring(6, 9)) + variant % VARIANTS_PER_SETTER * NUMBERS_PER_VARIANT;
        Item.Builder changed = item.edit()
                .set(TASK_NAME, item.name() + suffix)
                .set(MAIN_NAME, item.text(MAIN_NAME) + suffix)
                .set(CATALOG_CODE, setter + code.substring(2, 6) + "%03d".formatted(number) + code.substring(9))
                .set(IN_NATIONAL, setter.equals("00") ? "1" : "0");
        if (item.has(SUB_NAME)) {
            changed.set(SUB_NAME, item.text(SUB_NAME) + suffix);
        }
        return changed.build();
    }
}
