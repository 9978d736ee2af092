package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PromisedItemHasAPromise implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("H03")
                .title("承诺件的承诺时限大于0")
                .why("承诺件没有承诺时限，申请人不知道等多久，超时也无从判断。")
                .fix("填写承诺时限；当场办结的，办件类型改为即办件。")
                .flags("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 承诺件      | 0工作日      |
                        """, "承诺件的承诺时限是0")
                .flags("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 承诺件      |              |
                        """, "承诺件没有承诺时限")
                .passes("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 承诺件      | 10工作日     |
                        """)
                .passes("""
                        | projectType | promiseLimit |
                        |-------------|--------------|
                        | 即办件      | 0工作日      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.text(ItemField.PROJECT_TYPE).equals("2")) {
            return;
        }
        if (!item.has(ItemField.PROMISE_DAY)) {
            findings.add(subject, ItemField.PROMISE_DAY, "承诺件没有承诺时限");
        } else if (item.text(ItemField.PROMISE_DAY).equals("0")) {
            findings.add(subject, ItemField.PROMISE_DAY, "承诺件的承诺时限是0");
        }
    }
}
