package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.sought.KeyedPattern;

final class NameIsNoListOfSteps implements ItemRule {

    private static final String STEP = "(?:申请|受理|初审|审核|审查|审批|决定|发证|核发|办结|送达)";

    private static final KeyedPattern STEPS =
            new KeyedPattern("-—－→>、", STEP + "(?:\\s*[-—－→>]+\\s*" + STEP + ")+|" + STEP + "(?:、" + STEP + "){2,}");

    @Override
    public RuleCard card() {
        return RuleCard.warning("N07")
                .title("名称不罗列办理环节")
                .why("“申请-审核-发证”是流程，不是事项。")
                .fix("名称写事项本身，环节写进办理流程。")
                .flags("""
                        | name                       |
                        |----------------------------|
                        | 食品经营许可申请-审核-发证 |
                        """, "名称罗列了办理环节“申请-审核-发证”")
                .passes("""
                        | name         |
                        |--------------|
                        | 食品经营许可 |
                        """)
                .passes("""
                        | name                         |
                        |------------------------------|
                        | 涉密信息系统集成单位资质审批 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        STEPS.findIn(item.name())
                .ifPresent(steps -> findings.add(subject, ItemField.TASK_NAME, "名称罗列了办理环节“" + steps + "”"));
    }
}
