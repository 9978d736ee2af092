package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.MaterialNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class EveryMaterialHasABasis implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M15")
                .title("每份材料都有依据")
                .why("同一事项有的材料写了依据，有的没写；没写的可能是没有依据的。整个事项都没有填写依据的，不在此列。")
                .fix("补上要求提交该材料的条文；没有依据的取消。")
                .flags("""
                        | materials                              |
                        |----------------------------------------|
                        | 申请表{basis=《水法》第三条}<br>健康证 |
                        """, "材料“健康证”没有依据")
                .passes("""
                        | materials                                                    |
                        |--------------------------------------------------------------|
                        | 申请表{basis=《水法》第三条}<br>健康证{basis=《水法》第四条} |
                        """)
                .passes("""
                        | materials                    |
                        |------------------------------|
                        | 申请表{basis=《水法》第三条} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        List<Material> without = new ArrayList<>();
        for (Material material : item.materials()) {
            boolean identity = MaterialNames.key(material.name()).equals("居民身份证");
            if (!identity && Objects.requireNonNullElse(material.basis(), "").isBlank()) {
                without.add(material);
            }
        }
        boolean kept = item.materials().stream()
                        .filter(material -> !Objects.requireNonNullElse(material.basis(), "")
                                .isBlank())
                        .count()
                >= without.size();
        for (Material material : kept ? without : List.<Material>of()) {
            findings.add(subject, ItemGroup.MATERIALS, "材料“" + material.name() + "”没有依据");
        }
    }
}
