package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.Consensus;
import io.sitong.rules.compare.MaterialNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class MaterialsAreTheSameEverywhere implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M13")
                .title("同一事项各地要的材料相同")
                .why("一地多要一份材料，群众就多跑一趟。按材料通用名称比较，三个以上地方可比时与多数地方比较。")
                .fix("与多数地方统一；确需多要的说明依据。")
                .flags("""
                        | division     | materials                      |
                        |--------------|--------------------------------|
                        | 150102000000 | 居民身份证<br>申请表           |
                        | 150103000000 | 身份证<br>申请表               |
                        | 150104000000 | 居民身份证<br>申请表<br>健康证 |
                        """, "与多数地方（2/3）的材料不同：多出“健康证”")
                .passes("""
                        | division     | materials            |
                        |--------------|----------------------|
                        | 150102000000 | 居民身份证<br>申请表 |
                        | 150103000000 | 身份证<br>申请表     |
                        | 150104000000 | 居民身份证<br>申请表 |
                        """)
                .flags("""
                        | division     | materials            |
                        |--------------|----------------------|
                        | 150102000000 | 居民身份证<br>申请表 |
                        | 150103000000 | 身份证<br>申请表     |
                        | 150104000000 | 申请表               |
                        """, "与多数地方（2/3）的材料不同：缺少“居民身份证”");
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().values().forEach(subjects -> {
            List<Item> items = subjects.stream()
                    .map(Subject::item)
                    .filter(item -> !item.materials().isEmpty())
                    .toList();
            if (items.size() < 3) {
                return;
            }
            Consensus most = Consensus.of(ItemGroup.MATERIALS.name(), items);
            for (Subject subject : most.clear() ? subjects : List.<Subject>of()) {
                if (!subject.item().materials().isEmpty() && !most.supportedBy(subject.item())) {
                    findings.add(
                            subject,
                            ItemGroup.MATERIALS,
                            "与多数地方（" + most.support() + "/" + most.total() + "）的材料不同："
                                    + difference(most, subject.item()));
                }
            }
        });
    }

    private static String difference(Consensus most, Item item) {
        Map<String, String> wanted = new LinkedHashMap<>();
        most.value().lines().forEach(name -> wanted.put(MaterialNames.key(name), name));
        Map<String, String> own = new LinkedHashMap<>();
        item.materials().forEach(material -> own.put(MaterialNames.key(material.name()), material.name()));
        List<String> words = new ArrayList<>();
        wanted.forEach((key, name) -> {
            if (!own.containsKey(key)) {
                words.add("缺少“" + name + "”");
            }
        });
        own.forEach((key, name) -> {
            if (!wanted.containsKey(key)) {
                words.add("多出“" + name + "”");
            }
        });
        return String.join("，", words);
    }
}
