package io.sitong.rules.codes;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.item.Item;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;

final class CreditCodeCheckDigitHolds implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C12")
                .title("实施主体编码的校验位正确")
                .why("统一社会信用代码最后一位和第17位是校验位；算不上，说明抄错了字符，找不到这个机构。")
                .fix("到“全国组织机构统一社会信用代码数据服务中心”查机构名称，抄录正确代码。")
                .source("GB 32100-2015，GB 11714-1997")
                .flags("""
                        | deptCode           |
                        |--------------------|
                        | 11150102MB1A234576 |
                        """, "实施主体编码“11150102MB1A234576”的校验位应为5，实为6")
                .flags("""
                        | deptCode           |
                        |--------------------|
                        | 11150102MB1A234588 |
                        """, "实施主体编码“11150102MB1A234588”第9-17位组织机构代码的校验位应为7，实为8")
                .flags("""
                        | deptCode          |
                        |-------------------|
                        | 11150102MB1A23457 |
                        """, "实施主体编码“11150102MB1A23457”不是18位统一社会信用代码")
                .passes("""
                        | deptCode           |
                        |--------------------|
                        | 11150102MB1A234575 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StatedCreditCode stated = StatedCreditCode.of(item).orElse(null);
        if (stated == null || stated.isPlaceholder()) {
            return;
        }
        CreditCode code =
                CreditCode.parse(stated.value().toUpperCase(Locale.ROOT)).orElse(null);
        String subjectOf = "实施主体编码“" + stated.value() + "”";
        if (code == null) {
            findings.add(subject, stated.field(), subjectOf + "不是18位统一社会信用代码");
        } else if (!code.organisationCheckDigitHolds()) {
            String body = code.value().substring(8, 17);
            findings.add(
                    subject,
                    stated.field(),
                    subjectOf + "第9-17位组织机构代码的校验位应为" + CreditCode.organisationCheckCharacter(body) + "，实为"
                            + body.charAt(8));
        } else if (!code.checkDigitHolds()) {
            findings.add(
                    subject,
                    stated.field(),
                    subjectOf + "的校验位应为" + CreditCode.checkCharacter(code.value()) + "，实为"
                            + code.value().charAt(17));
        }
    }
}
