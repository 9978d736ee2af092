package io.sitong.rules.powers;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PowerSourceIsGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("P01")
                .title("行政权力事项写明权力来源")
                .why("不写来源，说不清是法定职权还是下放、授权、委托来的。公共服务可不填。")
                .fix("在“法定本级行使、上级下放、上级授权、同级授权、上级委托、同级委托”中选一项。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | taskType | powerSource |
                        |----------|-------------|
                        | 行政许可 |             |
                        """, "没有权力来源")
                .passes("""
                        | taskType | powerSource |
                        |----------|-------------|
                        | 公共服务 |             |
                        """)
                .passes("""
                        | taskType | powerSource |
                        |----------|-------------|
                        | 行政许可 | 上级下放    |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.TASK_TYPE);
        boolean power = CodeTable.TASK_TYPE.has(type) && !type.equals("20");
        if (power && !item.has(ItemField.POWER_SOURCE)) {
            findings.add(subject, ItemField.POWER_SOURCE, "没有权力来源");
        }
    }
}
