package io.sitong.rules.materials;

import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class MaterialsAreNotManyMore implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.info("M14")
                .title("材料数量不明显多于各地")
                .why("比各地中位数多3份以上的，是减材料的重点。至少五个地方可比。")
                .fix("逐份核对依据，没有依据的取消。")
                .flags("""
                        | division     | materials                            |
                        |--------------|--------------------------------------|
                        | 150102000000 | 甲表<br>乙表                         |
                        | 150103000000 | 甲表<br>乙表                         |
                        | 150104000000 | 甲表<br>乙表                         |
                        | 150105000000 | 甲表<br>乙表                         |
                        | 150121000000 | 甲表<br>乙表<br>丙表<br>丁表<br>戊表 |
                        """, "要5份材料，各地中位数是2份")
                .passes("""
                        | division     | materials            |
                        |--------------|----------------------|
                        | 150102000000 | 甲表<br>乙表         |
                        | 150103000000 | 甲表<br>乙表         |
                        | 150104000000 | 甲表<br>乙表         |
                        | 150105000000 | 甲表<br>乙表         |
                        | 150121000000 | 甲表<br>乙表<br>丙表 |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().values().forEach(subjects -> {
            int[] counts = subjects.stream()
                    .mapToInt(subject -> subject.item().materials().size())
                    .filter(count -> count > 0)
                    .sorted()
                    .toArray();
            if (counts.length < 5) {
                return;
            }
            int median = counts[counts.length / 2];
            for (Subject subject : subjects) {
                int own = subject.item().materials().size();
                if (own >= median + 3) {
                    findings.add(subject, ItemGroup.MATERIALS, "要" + own + "份材料，各地中位数是" + median + "份");
                }
            }
        });
    }
}
