package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.fold.NameFold;
import java.util.regex.Pattern;

final class MaterialIsNoCatchAll implements ItemRule {

    private static final Pattern CATCH_ALL = Pattern.compile(
            "(?:其他|其它)(?:的?(?:有关|相关|必要|必需|所需|需要提供|应当提交|需要|应提交|证明)的?)*(?:证明)?(?:材料|资料|文件|证明|手续|证件)(?:等)?$"
                    + "|^(?:其他|其它)$"
                    + "|^(?:提供|提交)?(?:有关|相关|必要|必需|所需|规定)的?(?:证明)?(?:材料|资料|文件|证明材料|证明文件|手续)$"
                    + "|(?:规定|要求|认为(?:需要|有必要)|需要)(?:提交|提供|报送)?的(?:其他|其它|相关|有关|必要)的?(?:证明)?(?:材料|资料|文件)");

    @Override
    public RuleCard card() {
        return RuleCard.error("M01")
                .title("没有兜底材料")
                .why("“其他材料”之类让窗口可以随意加要材料，申请人却无从准备。")
                .fix("删去兜底项；确需的材料逐一写明名称。")
                .flags("""
                        | materials                            |
                        |--------------------------------------|
                        | 居民身份证<br>法律法规规定的其他材料 |
                        """, "兜底材料“法律法规规定的其他材料”")
                .flags("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证<br>其他有关材料 |
                        """, "兜底材料“其他有关材料”")
                .flags("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证<br>相关证明材料 |
                        """, "兜底材料“相关证明材料”")
                .passes("""
                        | materials  |
                        |------------|
                        | 居民身份证 |
                        """)
                .passes("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证<br>水质检验报告 |
                        """)
                .passes("""
                        | materials                              |
                        |----------------------------------------|
                        | 居民身份证<br>与其他股东签订的合作协议 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            if (CATCH_ALL.matcher(NameFold.fold(material.name())).find()) {
                findings.add(subject, ItemGroup.MATERIALS, "兜底材料“" + material.name() + "”");
            }
        }
    }
}
