package io.sitong.rules.codes;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;
import java.util.Optional;

final class ImplCodeHasThirtyOneCharacters implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C07")
                .title("实施编码为31位")
                .why("实施编码由统一社会信用代码（18位）、行使层级（1位）和基本编码（12位）组成，缺一位就认不出是谁在哪一级实施哪个事项。")
                .fix("按“统一社会信用代码＋行使层级＋基本编码”重新组成。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | taskCode                     |
                        |------------------------------|
                        | 11150102MB1A2345750001230180 |
                        """, "实施编码“11150102MB1A2345750001230180”有28位，应为31位；按本行内容应为11150102MB1A2345754000123018000")
                .flags(
                        """
                        | taskCode                        |
                        |---------------------------------|
                        | 11150102MB1A2345758000123018000 |
                        """,
                        "实施编码“11150102MB1A2345758000123018000”格式不对，应为统一社会信用代码18位、行使层级1位、基本编码12位；按本行内容应为11150102MB1A2345754000123018000")
                .passes("""
                        | taskCode                        |
                        |---------------------------------|
                        | 11150102MB1A2345754000123018000 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String code = item.text(ItemField.TASK_CODE).strip();
        if (code.isEmpty() || ImplCode.isWellFormed(code.toUpperCase(Locale.ROOT))) {
            return;
        }
        String message = "实施编码“" + code + "”"
                + (code.length() == 31 ? "格式不对，应为统一社会信用代码18位、行使层级1位、基本编码12位" : "有" + code.length() + "位，应为31位");
        findings.add(
                subject,
                ItemField.TASK_CODE,
                message + expected(subject).map(right -> "；按本行内容应为" + right).orElse(""));
    }

    /** What the rest of the row says the code must be. */
    private static Optional<ImplCode> expected(Subject subject) {
        String creditCode = subject.item().text(ItemField.DEPT_CODE);
        return subject.item()
                .catalogCode()
                .filter(code -> CreditCode.isWellFormed(creditCode))
                .map(code -> ImplCode.of(creditCode, subject.level().code(), code));
    }
}
