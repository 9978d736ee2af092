package io.sitong.rules.objects;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ServedGroupsAreGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("O01")
                .title("有服务对象，且在代码表内")
                .why("不写服务对象，个人和企业都找不到这个事项。")
                .fix("从自然人、企业法人、事业法人、社会组织法人、非法人企业、行政机关、其他组织中选择。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | serverTypes |
                        |-------------|
                        |             |
                        """, "没有服务对象")
                .flags("""
                        | serverTypes |
                        |-------------|
                        | 企业法人、7 |
                        """, "服务对象“7”不在代码表内")
                .passes("""
                        | serverTypes |
                        |-------------|
                        | 企业法人    |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.has(ItemField.SERVER_TYPE)) {
            findings.add(subject, ItemField.SERVER_TYPE, "没有服务对象");
        }
        for (String code : item.codes(ItemField.SERVER_TYPE)) {
            if (!CodeTable.SERVER_TYPE.has(code)) {
                findings.add(subject, ItemField.SERVER_TYPE, "服务对象“" + code + "”不在代码表内");
            }
        }
    }
}
