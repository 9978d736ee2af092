package io.sitong.rules.fees;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class ChargedItemHasFeeStandard implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("F01")
                .title("收费事项列明收费项目和标准")
                .why("说收费却不说收多少，群众无法预期，也容易乱收。")
                .fix("按收费目录补上收费项目名称和标准。")
                .flags("""
                        | isFee | fees |
                        |-------|------|
                        | 是    |      |
                        """, "收费事项没有列出收费项目")
                .flags("""
                        | isFee | fees     |
                        |-------|----------|
                        | 是    | 水资源费 |
                        """, "收费项目“水资源费”没有收费标准")
                .passes("""
                        | isFee | fees                            |
                        |-------|---------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米} |
                        """)
                .passes("""
                        | isFee | fees |
                        |-------|------|
                        | 否    |      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.isYes(ItemField.IS_FEE)) {
            return;
        }
        if (item.fees().isEmpty()) {
            findings.add(subject, ItemGroup.FEES, "收费事项没有列出收费项目");
        }
        for (Fee fee : item.fees()) {
            if (Objects.requireNonNullElse(fee.standard(), "").isBlank()) {
                findings.add(subject, ItemGroup.FEES, "收费项目“" + fee.name() + "”没有收费标准");
            }
        }
    }
}
