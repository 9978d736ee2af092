package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class SpecialStepHasItsOwnLimit implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("H11")
                .title("不计入时限的特别环节有自己的时限")
                .why("公示、评审、检测不计入承诺时限，又不写自己的时限，申请人等多久没有底。")
                .fix("给每个特别环节写明时限，或注明计入法定时限。")
                .flags("""
                        | specialSteps |
                        |--------------|
                        | 专家评审     |
                        """, "特别环节“专家评审”没有时限")
                .passes("""
                        | specialSteps             |
                        |--------------------------|
                        | 专家评审{limit=15工作日} |
                        """)
                .passes("""
                        | specialSteps       |
                        |--------------------|
                        | 专家评审{counts=1} |
                        """)
                .passes("""
                        | specialSteps |
                        |--------------|
                        |              |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (SpecialStep step : item.specialSteps()) {
            if (step.limit() == null && !"1".equals(step.countsInLegal())) {
                findings.add(subject, ItemGroup.SPECIAL_STEPS, "特别环节“" + step.name() + "”没有时限");
            }
        }
    }
}
