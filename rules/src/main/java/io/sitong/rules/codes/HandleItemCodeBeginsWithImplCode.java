package io.sitong.rules.codes;

import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class HandleItemCodeBeginsWithImplCode implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C10")
                .title("业务办理项编码前31位等于实施编码")
                .why("业务办理项挂在了别的实施清单下。")
                .fix("核对两个编码，改正错的一个。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | taskCode                        | handleItemCode                    |
                        |---------------------------------|-----------------------------------|
                        | 11150102MB1A2345754000123019000 | 11150102MB1A234575400012301800001 |
                        """, "业务办理项编码前31位是11150102MB1A2345754000123018000，实施编码却是11150102MB1A2345754000123019000")
                .passes("""
                        | taskCode                        | handleItemCode                    |
                        |---------------------------------|-----------------------------------|
                        | 11150102MB1A2345754000123018000 | 11150102MB1A234575400012301800001 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        item.handleItemCode()
                .map(HandleItemCode::implCode)
                .ifPresent(inside -> item.implCode()
                        .filter(code -> !code.equals(inside))
                        .ifPresent(code -> findings.add(
                                subject, ItemField.TASK_HANDLE_ITEM, "业务办理项编码前31位是" + inside + "，实施编码却是" + code)));
    }
}
