package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class StepsFitIntoThePromise implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("H06")
                .title("各环节时限之和不超过承诺时限")
                .why("环节加起来比承诺还长，必然超时。不同单位折算后比较，一个月按22个工作日。")
                .fix("压缩环节时限，或调整承诺时限。")
                .flags("""
                        | promiseLimit | steps                                       |
                        |--------------|---------------------------------------------|
                        | 10工作日     | 受理{limit=1工作日}<br>审查{limit=10工作日} |
                        """, "各环节时限之和11个工作日，超过承诺10个工作日")
                .passes("""
                        | promiseLimit | steps                                      |
                        |--------------|--------------------------------------------|
                        | 10工作日     | 受理{limit=1工作日}<br>审查{limit=9工作日} |
                        """)
                .flags("""
                        | promiseLimit | steps           |
                        |--------------|-----------------|
                        | 10工作日     | 审查{limit=1月} |
                        """, "环节“审查”的时限1个月（折合22个工作日），超过承诺10个工作日")
                .passes("""
                        | promiseLimit | steps           |
                        |--------------|-----------------|
                        | 1月          | 审查{limit=1月} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        TimeLimit promise = item.promiseLimit().orElse(null);
        if (promise == null) {
            return;
        }
        double allowed = Workdays.of(promise);
        double sum = 0;
        for (Step step : item.steps()) {
            TimeLimit limit = step.limit();
            if (limit == null) {
                continue;
            }
            sum += Workdays.of(limit);
            if (Workdays.of(limit) > allowed) {
                findings.add(
                        subject,
                        ItemGroup.STEPS,
                        "环节“" + step.name() + "”的时限" + Workdays.explained(limit) + "，超过承诺"
                                + Workdays.explained(promise));
                return;
            }
        }
        if (sum > allowed + 1e-6) {
            findings.add(
                    subject,
                    ItemGroup.STEPS,
                    "各环节时限之和" + Workdays.rounded(sum) + "个工作日，超过承诺" + Workdays.explained(promise));
        }
    }
}
