package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.MaterialNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

final class MaterialIsNamedOnce implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("M02")
                .title("材料有名称，同一事项内不重复")
                .why("没有名称的材料没法准备，重复的材料让人交两遍。按材料的通用名称判断是否重复。")
                .fix("补上名称，删去重复项；不同主体的同类材料写明是谁的。")
                .flags("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证<br>身份证复印件 |
                        """, "材料“身份证复印件”与“居民身份证”重复")
                .passes("""
                        | materials                            |
                        |--------------------------------------|
                        | 居民身份证<br>法定代表人身份证复印件 |
                        """)
                .passes("""
                        | materials              |
                        |------------------------|
                        | 居民身份证<br>营业执照 |
                        """)
                .flags("""
                        | materials                      |
                        |--------------------------------|
                        | 居民身份证<br>{necessity=必要} |
                        """, "第2项材料没有名称");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Map<String, String> names = new HashMap<>();
        int position = 0;
        for (Material material : item.materials()) {
            position++;
            if (material.name().isBlank()) {
                findings.add(subject, ItemGroup.MATERIALS, "第" + position + "项材料没有名称");
                continue;
            }
            String situation = Objects.requireNonNullElse(material.situation(), "");
            String earlier = names.putIfAbsent(MaterialNames.key(material.name()) + "#" + situation, material.name());
            if (earlier != null) {
                findings.add(subject, ItemGroup.MATERIALS, "材料“" + material.name() + "”与“" + earlier + "”重复");
            }
        }
    }
}
