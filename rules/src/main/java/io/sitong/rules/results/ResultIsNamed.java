package io.sitong.rules.results;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ResultIsNamed implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("E01")
                .title("写明审批结果，证照和批文写明名称")
                .why("不知道办完能拿到什么，也就无法核对是否办成。")
                .fix("填写审批结果类型；结果是证照或批文的再写名称。")
                .flags("""
                        | resultTypes | resultName | results |
                        |-------------|------------|---------|
                        |             |            |         |
                        """, "没有审批结果类型")
                .passes("""
                        | resultTypes | resultName | results |
                        |-------------|------------|---------|
                        | 其他        |            |         |
                        """)
                .flags("""
                        | resultTypes | resultName | results |
                        |-------------|------------|---------|
                        | 证照        |            |         |
                        """, "审批结果是证照，没有写明名称")
                .passes("""
                        | resultTypes | resultName | results |
                        |-------------|------------|---------|
                        | 证照        | 卫生许可证 |         |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.RESULT_TYPE);
        if (type.isEmpty() && item.results().isEmpty()) {
            if (!item.has(ItemField.RESULT_NAME)) {
                findings.add(subject, ItemField.RESULT_TYPE, "没有审批结果类型");
            }
        } else if (issuesPaper(type)
                && !item.has(ItemField.RESULT_NAME)
                && item.results().isEmpty()) {
            findings.add(subject, ItemField.RESULT_NAME, "审批结果是" + type + "，没有写明名称");
        }
    }

    private static boolean issuesPaper(String type) {
        return type.contains("证照") || type.contains("批文");
    }
}
