package io.sitong.rules.versions;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;

final class ChildHangsOnAnOpenMainItem implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("X04")
                .title("子项的主项没有被取消")
                .why("目录拆分、合并后，子项还挂在已取消的主项下，就成了孤儿。")
                .fix("按目录新的主项重新对应。")
                .flags("""
                        | catalogCode  | taskCode | standard.catalogCode | standard.state |
                        |--------------|----------|----------------------|----------------|
                        | 000123018001 |          | 00012301800Y         | CANCELLED      |
                        """, "子项000123018001的主项00012301800Y已取消")
                .passes("""
                        | catalogCode  | taskCode | standard.catalogCode | standard.state |
                        |--------------|----------|----------------------|----------------|
                        | 000123018001 |          | 00012301800Y         | PUBLISHED      |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().forEach((text, subjects) -> {
            CatalogCode code = new CatalogCode(text);
            String main = code.family() + "00Y";
            boolean closed = code.isChild()
                    && catalog.findStandard(main)
                            .filter(standard -> standard.state() == StandardState.CANCELLED)
                            .isPresent();
            for (Subject subject : closed ? subjects : List.<Subject>of()) {
                findings.add(subject, ItemField.CATALOG_CODE, "子项" + code + "的主项" + main + "已取消");
            }
        });
    }
}
