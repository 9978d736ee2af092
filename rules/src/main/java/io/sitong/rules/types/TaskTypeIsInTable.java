package io.sitong.rules.types;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class TaskTypeIsInTable implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("T01")
                .title("事项类型在国家代码表内")
                .why("不在代码表的类型，国家平台不接收。")
                .fix("按国家代码表选择：行政许可、处罚、强制、征收、给付、检查、确认、奖励、裁决、其他行政权力、公共服务。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | taskType |
                        |----------|
                        | 77       |
                        """, "事项类型“77”不在国家代码表内")
                .passes("""
                        | taskType |
                        |----------|
                        | 行政许可 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.TASK_TYPE);
        if (!type.isEmpty()
                && !CodeTable.TASK_TYPE.has(type)
                && PrivateType.meaning(type).isEmpty()) {
            findings.add(subject, ItemField.TASK_TYPE, "事项类型“" + type + "”不在国家代码表内");
        }
    }
}
