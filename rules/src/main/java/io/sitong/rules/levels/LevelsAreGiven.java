package io.sitong.rules.levels;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class LevelsAreGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("L01")
                .title("有行使层级，且在代码表内")
                .why("不写行使层级，就不知道哪一级应当认领。")
                .fix("按目录填写国家级、省级、市级、县级、乡镇级、村级中的一级或几级。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | useLevels |
                        |-----------|
                        |           |
                        """, "没有行使层级")
                .flags("""
                        | useLevels |
                        |-----------|
                        | 县级、8   |
                        """, "行使层级“8”不在代码表内")
                .passes("""
                        | useLevels |
                        |-----------|
                        | 县级      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.has(ItemField.USE_LEVEL)) {
            findings.add(subject, ItemField.USE_LEVEL, "没有行使层级");
        }
        for (String code : item.codes(ItemField.USE_LEVEL)) {
            if (!CodeTable.USE_LEVEL.has(code)) {
                findings.add(subject, ItemField.USE_LEVEL, "行使层级“" + code + "”不在代码表内");
            }
        }
    }
}
