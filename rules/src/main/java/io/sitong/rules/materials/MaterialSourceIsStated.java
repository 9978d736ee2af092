package io.sitong.rules.materials;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class MaterialSourceIsStated implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M04")
                .title("材料写明来源，政府核发的写明核发部门")
                .why("不写是谁发的，申请人不知道到哪里去开，部门也不知道能不能从别的部门取。")
                .fix("填写来源渠道；政府部门核发的再写核发部门。")
                .flags("""
                        | materials           |
                        |---------------------|
                        | 居民身份证{source=} |
                        """, "材料“居民身份证”没有写明来源")
                .flags("""
                        | materials                       |
                        |---------------------------------|
                        | 居民身份证{source=政府部门核发} |
                        """, "材料“居民身份证”由政府部门核发，没有写明核发部门")
                .passes("""
                        | materials                                        |
                        |--------------------------------------------------|
                        | 居民身份证{source=政府部门核发, issuer=公安机关} |
                        """)
                .passes("""
                        | materials                     |
                        |-------------------------------|
                        | 居民身份证{source=申请人自备} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            String source = Objects.requireNonNullElse(material.source(), "");
            if (source.isBlank()) {
                findings.addLacking(subject, GroupField.SOURCE_TYPE, "材料“" + material.name() + "”没有写明来源");
            } else if (source.contains("政府部门核发")
                    && Objects.requireNonNullElse(material.issuer(), "").isBlank()) {
                findings.addLacking(subject, GroupField.SOURCE_EXPLAIN, "材料“" + material.name() + "”由政府部门核发，没有写明核发部门");
            }
        }
    }
}
