package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PromiseIsWithinLegalLimit implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("H01")
                .title("承诺时限不超过法定时限")
                .why("承诺比法律允许的还长，等于公开承诺违法。不同单位折算后比较，一个月按22个工作日。")
                .fix("核对两个时限和单位，承诺时限改到法定时限以内。")
                .flags("""
                        | legalLimit | promiseLimit |
                        |------------|--------------|
                        | 20工作日   | 30工作日     |
                        """, "承诺30个工作日，超过法定20个工作日")
                .flags("""
                        | legalLimit | promiseLimit |
                        |------------|--------------|
                        | 1月        | 25工作日     |
                        """, "承诺25个工作日，超过法定1个月（折合22个工作日）")
                .passes("""
                        | legalLimit | promiseLimit |
                        |------------|--------------|
                        | 20工作日   | 10工作日     |
                        """)
                .passes("""
                        | legalLimit | promiseLimit |
                        |------------|--------------|
                        | 1月        | 22工作日     |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        TimeLimit legal = item.legalLimit().orElse(null);
        TimeLimit promise = item.promiseLimit().orElse(null);
        if (legal == null || promise == null || legal.amount() == 0) {
            return;
        }
        if (Workdays.of(promise) > Workdays.of(legal)) {
            findings.add(
                    subject,
                    ItemField.PROMISE_DAY,
                    "承诺" + Workdays.explained(promise) + "，超过法定" + Workdays.explained(legal));
        }
    }
}
