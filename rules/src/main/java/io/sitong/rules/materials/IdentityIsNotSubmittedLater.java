package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.MaterialNames;
import java.util.Set;

final class IdentityIsNotSubmittedLater implements ItemRule {

    private static final Set<String> CORE = Set.of("居民身份证", "居民户口簿", "营业执照", "事业单位法人证书", "护照");

    @Override
    public RuleCard card() {
        return RuleCard.warning("M10")
                .title("身份和主体资格证明不列为容缺后补")
                .why("申请人是谁都不能确定，就无法受理。")
                .fix("必要性改为“必要”。")
                .flags("""
                        | materials                  |
                        |----------------------------|
                        | 身份证{necessity=容缺后补} |
                        """, "“身份证”是身份或主体资格证明，不能容缺后补")
                .passes("""
                        | materials              |
                        |------------------------|
                        | 身份证{necessity=必要} |
                        """)
                .passes("""
                        | materials                        |
                        |----------------------------------|
                        | 水质检验报告{necessity=容缺后补} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            if ("3".equals(material.necessity()) && CORE.contains(MaterialNames.key(material.name()))) {
                findings.add(subject, ItemGroup.MATERIALS, "“" + material.name() + "”是身份或主体资格证明，不能容缺后补");
            }
        }
    }
}
