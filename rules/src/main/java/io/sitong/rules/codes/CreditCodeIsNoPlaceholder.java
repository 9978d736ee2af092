package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class CreditCodeIsNoPlaceholder implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C14")
                .title("实施主体编码不是占位代码")
                .why("为通过必填检查而填的代码（连续相同的字符、TE开头的测试代码、9位旧组织机构代码）找不到机构。")
                .fix("填该机构真实的18位统一社会信用代码。")
                .source("GB 32100-2015")
                .flags("""
                        | deptCode           |
                        |--------------------|
                        | 111111111111111111 |
                        """, "实施主体编码“111111111111111111”是占位代码")
                .flags("""
                        | deptCode           |
                        |--------------------|
                        | TE5116020105116050 |
                        """, "实施主体编码“TE5116020105116050”是占位代码")
                .flags("""
                        | deptCode   |
                        |------------|
                        | 00877868-5 |
                        """, "实施主体编码“00877868-5”是旧的组织机构代码，应为18位统一社会信用代码")
                .passes("""
                        | deptCode           |
                        |--------------------|
                        | 11150102MB1A234575 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StatedCreditCode.of(item)
                .filter(StatedCreditCode::isPlaceholder)
                .ifPresent(code -> findings.add(
                        subject,
                        code.field(),
                        "实施主体编码“" + code.value() + "”"
                                + (code.isOrganisationCode() ? "是旧的组织机构代码，应为18位统一社会信用代码" : "是占位代码")));
    }
}
