package io.sitong.rules.fees;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;
import java.util.regex.Pattern;

final class FeeStandardIsExact implements ItemRule {

    private static final Pattern AMOUNT = Pattern.compile("[0-9０-９一二三四五六七八九十百千万]+\\s*(?:元|角|分|%|％|‰|万)");
    private static final Pattern VAGUE = Pattern.compile("规定|标准|文件|协商|有关|相关|执行|收取|面议");

    @Override
    public RuleCard card() {
        return RuleCard.warning("F06")
                .title("收费标准写明数额或算法")
                .why("“按规定收取”等于没有标准。")
                .fix("写明金额、费率和计算单位。")
                .flags("""
                        | fees                          |
                        |-------------------------------|
                        | 水资源费{standard=按规定收取} |
                        """, "收费项目“水资源费”的标准“按规定收取”没有数额")
                .passes("""
                        | fees                            |
                        |---------------------------------|
                        | 水资源费{standard=0.3元/立方米} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Fee fee : item.fees()) {
            String standard = Objects.requireNonNullElse(fee.standard(), "");
            boolean amount = AMOUNT.matcher(standard).find();
            if (!amount && VAGUE.matcher(standard).find()) {
                findings.add(subject, ItemGroup.FEES, "收费项目“" + fee.name() + "”的标准“" + standard + "”没有数额");
            }
        }
    }
}
