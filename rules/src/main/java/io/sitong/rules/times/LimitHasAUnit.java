package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class LimitHasAUnit implements MechanicalRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("H04")
                .title("时限有单位")
                .why("“20”可能是20个工作日，也可能是20天。")
                .fix("填写单位：工作日、自然日、小时、月或年。")
                .flags("""
                        | legalLimit | legalLimitUnit |
                        |------------|----------------|
                        | 20         |                |
                        """, "法定办结时限20没有单位")
                .passes("""
                        | legalLimit | legalLimitUnit |
                        |------------|----------------|
                        | 20         | 工作日         |
                        """)
                .flags("""
                        | promiseLimit | promiseLimitUnit |
                        |--------------|------------------|
                        | 10           |                  |
                        """, "承诺办结时限10没有单位")
                .passes("""
                        | promiseLimit | promiseLimitUnit |
                        |--------------|------------------|
                        | 10           | 工作日           |
                        """)
                .mends("""
                        | legalLimit | legalLimitUnit | legalLimitNote               |
                        |------------|----------------|------------------------------|
                        | 20         |                | 自受理之日起二十个工作日内办结 |
                        """, """
                        | legalLimit | legalLimitUnit | legalLimitNote               |
                        |------------|----------------|------------------------------|
                        | 20         | 工作日         | 自受理之日起二十个工作日内办结 |
                        """);
    }

    /** The unit is taken over where the item's own explanation gives it to the same number; else a person has to say. */
    @Override
    public Item mend(Item item) {
        Item.Builder mended = item.edit();
        take(item, ItemField.ANTICIPATE_DAY, ItemField.ANTICIPATE_TYPE, ItemField.ANTICIPATE_EXPLAIN, mended);
        take(item, ItemField.PROMISE_DAY, ItemField.PROMISE_TYPE, ItemField.PROMISE_EXPLAIN, mended);
        return mended.build();
    }

    private static void take(Item item, ItemField amount, ItemField unit, ItemField note, Item.Builder mended) {
        if (!item.has(amount) || item.has(unit)) {
            return;
        }
        UnitInWords.of(item.text(amount), item.text(note)).ifPresent(found -> mended.set(unit, found.label()));
    }

    @Override
    public void check(Subject subject, Findings findings) {
        look(subject, ItemField.ANTICIPATE_DAY, ItemField.ANTICIPATE_TYPE, findings);
        look(subject, ItemField.PROMISE_DAY, ItemField.PROMISE_TYPE, findings);
    }

    private static void look(Subject subject, ItemField amount, ItemField unit, Findings findings) {
        Item item = subject.item();
        if (item.has(amount) && !item.has(unit)) {
            findings.add(subject, unit, amount.label() + item.text(amount) + "没有单位");
        }
    }
}
