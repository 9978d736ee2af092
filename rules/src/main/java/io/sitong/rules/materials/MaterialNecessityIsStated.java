package io.sitong.rules.materials;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class MaterialNecessityIsStated implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("M03")
                .title("材料写明必要性")
                .why("不写是否必要，窗口就都要。")
                .fix("在“必要、非必要、容缺后补”中选一项。")
                .flags("""
                        | materials              |
                        |------------------------|
                        | 居民身份证{necessity=} |
                        """, "材料“居民身份证”没有写明必要性")
                .flags("""
                        | materials                    |
                        |------------------------------|
                        | 居民身份证{necessity=看情况} |
                        """, "材料“居民身份证”的必要性“看情况”不在“必要、非必要、容缺后补”之内")
                .passes("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证{necessity=必要} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            String necessity = Objects.requireNonNullElse(material.necessity(), "");
            if (necessity.isEmpty()) {
                findings.addLacking(subject, GroupField.IS_NEED, "材料“" + material.name() + "”没有写明必要性");
            } else if (!CodeTable.IS_NEED.has(necessity)) {
                findings.add(
                        subject,
                        ItemGroup.MATERIALS,
                        "材料“" + material.name() + "”的必要性“" + necessity + "”不在“必要、非必要、容缺后补”之内");
            }
        }
    }
}
