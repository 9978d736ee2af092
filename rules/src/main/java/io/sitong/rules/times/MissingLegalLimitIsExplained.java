package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class MissingLegalLimitIsExplained implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("H07")
                .title("没有法定时限的说明原因")
                .why("法定时限为0或空而承诺若干天，看不出是法律没有规定还是漏填。")
                .fix("法律没有规定的，在法定办结时限说明中写“无”；有规定的补上。")
                .flags("""
                        | legalLimit | promiseLimit | legalLimitNote |
                        |------------|--------------|----------------|
                        | 0工作日    | 10工作日     |                |
                        """, "没有法定时限，也没有说明")
                .passes("""
                        | legalLimit | promiseLimit | legalLimitNote   |
                        |------------|--------------|------------------|
                        | 0工作日    | 10工作日     | 法律没有规定时限 |
                        """)
                .passes("""
                        | legalLimit | promiseLimit | legalLimitNote |
                        |------------|--------------|----------------|
                        | 20工作日   | 10工作日     |                |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        boolean none = !item.has(ItemField.ANTICIPATE_DAY)
                || item.text(ItemField.ANTICIPATE_DAY).equals("0");
        boolean promised =
                item.promiseLimit().filter(limit -> limit.amount() > 0).isPresent();
        if (none && promised && !item.has(ItemField.ANTICIPATE_EXPLAIN)) {
            findings.add(subject, ItemField.ANTICIPATE_DAY, "没有法定时限，也没有说明");
        }
    }
}
