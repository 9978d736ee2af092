package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class CopiesAreAFewSheets implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("M06")
                .title("材料份数是1到10的整数")
                .why("写成“若干”无法准备，写成几十份多半是填错。")
                .fix("改为确定的整数。")
                .flags("""
                        | materials                 |
                        |---------------------------|
                        | 水质检验报告{copies=若干} |
                        """, "材料“水质检验报告”的份数“若干”不是整数")
                .flags("""
                        | materials               |
                        |-------------------------|
                        | 水质检验报告{copies=30} |
                        """, "材料“水质检验报告”的份数是30，超过10份")
                .passes("""
                        | materials              |
                        |------------------------|
                        | 水质检验报告{copies=2} |
                        """)
                .passes("""
                        | materials                           |
                        |-------------------------------------|
                        | 水质检验报告{form=电子化, copies=0} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            String copies = Objects.requireNonNullElse(material.copies(), "").strip();
            boolean electronic = "2".equals(material.form());
            if (copies.isEmpty() || electronic && copies.equals("0")) {
                continue;
            }
            String named = "材料“" + material.name() + "”的份数";
            if (!copies.matches("[0-9]{1,6}")) {
                findings.add(subject, ItemGroup.MATERIALS, named + "“" + copies + "”不是整数");
            } else if (Integer.parseInt(copies) > 10) {
                findings.add(subject, ItemGroup.MATERIALS, named + "是" + copies + "，超过10份");
            }
        }
    }
}
