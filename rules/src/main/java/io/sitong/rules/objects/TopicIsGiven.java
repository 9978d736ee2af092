package io.sitong.rules.objects;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

/** The catalog keeps one column of topics for all served groups, so the rule sees whether there is any, no more. */
final class TopicIsGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("O02")
                .title("有主题分类")
                .why("群众按主题找事项，没有主题分类的事项在主题导航里找不到。自然人和法人的主题在目录中合为一栏，这里只看这一栏有没有填。")
                .fix("按服务对象从自然人、法人主题分类表中选择主题。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | serverTypes | topic |
                        |-------------|-------|
                        | 企业法人    |       |
                        """, "有服务对象，没有主题分类")
                .passes("""
                        | serverTypes | topic    |
                        |-------------|----------|
                        | 企业法人    | 准营准办 |
                        """)
                .passes("""
                        | serverTypes | topic |
                        |-------------|-------|
                        |             |       |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean served = subject.item().has(ItemField.SERVER_TYPE);
        if (served && !subject.item().has(ItemField.TOPIC)) {
            findings.add(subject, ItemField.TOPIC, "有服务对象，没有主题分类");
        }
    }
}
