package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class CodeIsNationalOrOfThisRegion implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C04")
                .title("基本编码由国家或本地区编制")
                .why("前两位不是00也不是本省级行政区的代码，说明抄了外地的编码。")
                .fix("改用国家目录或本自治区目录中的编码。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode  | division     |
                        |--------------|--------------|
                        | 210123018000 | 150102000000 |
                        """, "基本编码前两位是21，既不是国家（00）也不是本地区（15）")
                .passes("""
                        | catalogCode  | division     |
                        |--------------|--------------|
                        | 150123018000 | 150102000000 |
                        """)
                .passes("""
                        | catalogCode  | division     |
                        |--------------|--------------|
                        | 000123018000 | 150102000000 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String region = subject.division().value().substring(0, 2);
        item.catalogCode()
                .filter(code -> !code.national() && !code.setter().equals(region))
                .ifPresent(code -> findings.add(
                        subject,
                        ItemField.CATALOG_CODE,
                        "基本编码前两位是" + code.setter() + "，既不是国家（00）也不是本地区（" + region + "）"));
    }
}
