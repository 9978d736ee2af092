package io.sitong.rules.conditions;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ConditionIsGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("A01")
                .title("有受理条件")
                .why("没有受理条件，申请人不知道自己能不能办，窗口也没有受理的尺度。")
                .fix("按依据的条文逐条列出受理条件；无条件的写“无”。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | acceptCondition |
                        |-----------------|
                        |                 |
                        """, "没有受理条件")
                .passes("""
                        | acceptCondition    |
                        |--------------------|
                        | 取得营业执照的企业 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.text(ItemField.ACCEPT_CONDITION).isBlank()) {
            findings.add(subject, ItemField.ACCEPT_CONDITION, "没有受理条件");
        }
    }
}
