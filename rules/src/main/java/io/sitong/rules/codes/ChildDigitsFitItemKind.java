package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ChildDigitsFitItemKind implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C05")
                .title("基本编码后3位与主项、子项相符")
                .why("主项以000（无子项）或00Y（有子项）结尾，子项以001-999结尾；不相符就无法还原主子关系。")
                .fix("核对是主项还是子项，改正编码后3位或“主项/子项”。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode  | itemKind |
                        |--------------|----------|
                        | 000123018000 | 子项     |
                        """, "写的是子项，基本编码却以000结尾")
                .passes("""
                        | catalogCode  | itemKind |
                        |--------------|----------|
                        | 000123018001 | 子项     |
                        """)
                .flags("""
                        | catalogCode  | itemKind |
                        |--------------|----------|
                        | 000123018001 | 主项     |
                        """, "写的是主项，基本编码却以001结尾")
                .passes("""
                        | catalogCode  | itemKind |
                        |--------------|----------|
                        | 000123018000 | 主项     |
                        """)
                .passes("""
                        | catalogCode  | itemKind |
                        |--------------|----------|
                        | 00012301800Y | 主项     |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String kind = item.text(ItemField.ITEM_KIND);
        item.catalogCode()
                .filter(code -> kind.equals("子项") && !code.isChild() || kind.equals("主项") && code.isChild())
                .ifPresent(code -> findings.add(
                        subject,
                        ItemField.CATALOG_CODE,
                        "写的是" + kind + "，基本编码却以" + code.value().substring(9) + "结尾"));
    }
}
