package io.sitong.rules.fees;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PaymentOnlineNeedsAFee implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("F05")
                .title("支持网上支付的事项是收费事项")
                .why("不收费却支持网上支付，两处有一处填错。")
                .fix("核对是否收费和是否支持网上支付。")
                .flags("""
                        | payOnline | isFee |
                        |-----------|-------|
                        | 是        | 否    |
                        """, "不收费的事项写着支持网上支付")
                .passes("""
                        | payOnline | isFee |
                        |-----------|-------|
                        | 是        | 是    |
                        """)
                .passes("""
                        | payOnline | isFee |
                        |-----------|-------|
                        | 否        | 否    |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.isYes(ItemField.IS_PAY_ONLINE) && item.text(ItemField.IS_FEE).equals("0")) {
            findings.add(subject, ItemField.IS_PAY_ONLINE, "不收费的事项写着支持网上支付");
        }
    }
}
