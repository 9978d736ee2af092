package io.sitong.rules.visits;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;

final class VisitsAreFew implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("V01")
                .title("到办事现场次数是不超过3的整数")
                .why("次数是“最多跑一次”的核心指标，写成文字或写得过大都无法统计。")
                .fix("填0、1等整数；超过1次的尽量减少。")
                .flags("""
                        | sceneVisits |
                        |-------------|
                        | 最多一次    |
                        """, "到办事现场次数“最多一次”不是整数")
                .flags("""
                        | sceneVisits |
                        |-------------|
                        | 5           |
                        """, "到办事现场次数是5，超过3次")
                .flagsAs(Severity.WARNING, """
                        | sceneVisits |
                        |-------------|
                        | 2           |
                        """, "到办事现场次数是2，超过1次")
                .passes("""
                        | sceneVisits |
                        |-------------|
                        | 1           |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String visits = item.text(ItemField.LIMIT_SCENE_NUM);
        if (visits.isEmpty()) {
            return;
        }
        if (!visits.matches("[0-9]{1,4}")) {
            findings.add(subject, ItemField.LIMIT_SCENE_NUM, "到办事现场次数“" + visits + "”不是整数");
            return;
        }
        int count = Integer.parseInt(visits);
        if (count > 3) {
            findings.add(subject, ItemField.LIMIT_SCENE_NUM, "到办事现场次数是" + count + "，超过3次");
        } else if (count > 1) {
            findings.add(Severity.WARNING, subject, ItemField.LIMIT_SCENE_NUM, "到办事现场次数是" + count + "，超过1次");
        }
    }
}
