package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class PaperMaterialHasCopies implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M05")
                .title("纸质材料写明份数")
                .why("不写份数，申请人带少了要再跑一趟。")
                .fix("填写份数，一般为1。")
                .flags("""
                        | materials               |
                        |-------------------------|
                        | 水质检验报告{form=纸质} |
                        """, "纸质材料“水质检验报告”没有写明份数")
                .passes("""
                        | materials                         |
                        |-----------------------------------|
                        | 水质检验报告{form=纸质, copies=1} |
                        """)
                .passes("""
                        | materials                 |
                        |---------------------------|
                        | 水质检验报告{form=电子化} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            boolean paper = "1".equals(material.form()) || "3".equals(material.form());
            String copies = Objects.requireNonNullElse(material.copies(), "");
            if (paper && (copies.isBlank() || copies.equals("0"))) {
                findings.add(subject, ItemGroup.MATERIALS, "纸质材料“" + material.name() + "”没有写明份数");
            }
        }
    }
}
