package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ImmediateItemIsDoneAtOnce implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("H02")
                .title("即办件的承诺时限不超过1个工作日")
                .why("即办件当场办结；写了几天，电子监察会按即办件计时，件件超时。")
                .fix("确为当场办结的，承诺改为0或1个工作日；否则办件类型改为承诺件。")
                .flags("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 即办件      | 5工作日      |
                        """, "即办件的承诺时限是5个工作日")
                .passes("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 即办件      | 1工作日      |
                        """)
                .passes("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 承诺件      | 5工作日      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.text(ItemField.PROJECT_TYPE).equals("1")) {
            item.promiseLimit()
                    .filter(limit -> Workdays.of(limit) > 1)
                    .ifPresent(limit -> findings.add(subject, ItemField.PROMISE_DAY, "即办件的承诺时限是" + limit.text()));
        }
    }
}
