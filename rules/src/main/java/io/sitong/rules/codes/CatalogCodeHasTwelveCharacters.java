package io.sitong.rules.codes;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;

final class CatalogCodeHasTwelveCharacters implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C01")
                .title("基本编码为12位")
                .why("基本编码是各级事项对应的钥匙；位数或格式不对，就对应不上目录。")
                .fix("按“9位数字加3位数字或00Y”核对原始编码；被表格软件丢掉的前导零要补回。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode |
                        |-------------|
                        | 12301800    |
                        """, "基本编码“12301800”有8位，应为12位：9位数字加3位数字或00Y")
                .flags("""
                        | catalogCode  |
                        |--------------|
                        | 00012301800X |
                        """, "基本编码“00012301800X”格式不对，应为9位数字加3位数字或00Y")
                .passes("""
                        | catalogCode  |
                        |--------------|
                        | 000123018000 |
                        """)
                .passes("""
                        | catalogCode  |
                        |--------------|
                        | 00012301800Y |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        item.find(ItemField.CATALOG_CODE)
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !CatalogCode.isWellFormed(code))
                .ifPresent(code -> findings.add(
                        subject,
                        ItemField.CATALOG_CODE,
                        "基本编码“" + code + "”" + (code.length() == 12 ? "格式不对，应为" : "有" + code.length() + "位，应为12位：")
                                + "9位数字加3位数字或00Y"));
    }
}
