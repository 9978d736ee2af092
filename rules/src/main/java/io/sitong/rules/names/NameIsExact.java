package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.sought.KeyedPattern;

final class NameIsExact implements ItemRule {

    private static final KeyedPattern VAGUE =
            new KeyedPattern("其等", "其[他它](?!行政权力)|(?<![高中初平同优对均相特上下甲乙丙丁一二三四五六七不头减])等(?!级|同|额|效|候|待|离|腐|值|比|于|价|次|分)");

    @Override
    public RuleCard card() {
        return RuleCard.warning("N09")
                .title("名称不用“其他”“等”这样的模糊词")
                .why("“等”和“其他”让人看不出办的到底是什么。目录规定的名称不在此列。")
                .fix("写明全部对象，或按目录中的名称填写。")
                .flags("""
                        | name               |
                        |--------------------|
                        | 水库大坝等工程验收 |
                        """, "名称含模糊词“等”")
                .flags("""
                        | name             |
                        |------------------|
                        | 其他建设工程审批 |
                        """, "名称含模糊词“其他”")
                .passes("""
                        | name             |
                        |------------------|
                        | 水库大坝工程验收 |
                        """)
                .passes("""
                        | name             |
                        |------------------|
                        | 高等学校设立审批 |
                        """)
                .passes("""
                        | name             |
                        |------------------|
                        | 特种设备等级评定 |
                        """)
                .passes("""
                        | name         |
                        |--------------|
                        | 建设工程审批 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        VAGUE.findIn(item.name())
                .filter(vague -> !StandardName.isNameOf(subject))
                .ifPresent(vague -> findings.add(subject, ItemField.TASK_NAME, "名称含模糊词“" + vague + "”"));
    }
}
