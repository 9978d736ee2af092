package io.sitong.rules.types;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PrivateTypeIsMapped implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("T03")
                .title("地方自编的类型代码已转换为国家代码")
                .why("各系统自编的类型代码含义不同，直接使用会张冠李戴。")
                .fix("按含义转换为国家代码。")
                .flags("""
                        | taskType |
                        |----------|
                        | 14       |
                        """, "“14”是地方自编的类型代码（公共服务），应转换为国家代码")
                .flags("""
                        | taskType |
                        |----------|
                        | 1        |
                        """, "“1”是地方自编的类型代码（缺前导零的01），应转换为国家代码")
                .passes("""
                        | taskType |
                        |----------|
                        | 公共服务 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.TASK_TYPE);
        PrivateType.meaning(type)
                .ifPresent(meaning -> findings.add(
                        subject, ItemField.TASK_TYPE, "“" + type + "”是地方自编的类型代码（" + meaning + "），应转换为国家代码"));
    }
}
