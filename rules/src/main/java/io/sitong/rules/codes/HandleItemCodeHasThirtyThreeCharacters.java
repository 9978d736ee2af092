package io.sitong.rules.codes;

import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;

final class HandleItemCodeHasThirtyThreeCharacters implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C08")
                .title("业务办理项编码为33位")
                .why("业务办理项编码由实施编码（31位）和01-99的序号组成。")
                .fix("在实施编码后加两位序号；没有情形的事项不填。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | handleItemCode                   |
                        |----------------------------------|
                        | 11150102MB1A23457540001230180001 |
                        """, "业务办理项编码“11150102MB1A23457540001230180001”有32位，应为33位：实施编码31位加序号2位")
                .flags("""
                        | handleItemCode                    |
                        |-----------------------------------|
                        | 11150102MB1A234575400012301800000 |
                        """, "业务办理项编码“11150102MB1A234575400012301800000”的序号是00，应从01起")
                .passes("""
                        | handleItemCode                    |
                        |-----------------------------------|
                        | 11150102MB1A234575400012301800001 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String code = item.text(ItemField.TASK_HANDLE_ITEM).strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return;
        }
        String named = "业务办理项编码“" + code + "”";
        if (!HandleItemCode.isWellFormed(code)) {
            findings.add(
                    subject,
                    ItemField.TASK_HANDLE_ITEM,
                    named + (code.length() == 33 ? "格式不对，应为" : "有" + code.length() + "位，应为33位：") + "实施编码31位加序号2位");
        } else if (code.endsWith("00")) {
            findings.add(subject, ItemField.TASK_HANDLE_ITEM, named + "的序号是00，应从01起");
        }
    }
}
