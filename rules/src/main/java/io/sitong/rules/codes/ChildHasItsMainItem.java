package io.sitong.rules.codes;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ChildHasItsMainItem implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C06")
                .title("子项有对应的主项，主项以00Y结尾")
                .why("子项找不到主项，目录树就断了；主项仍以000结尾，系统会当它没有子项。")
                .fix("补上以00Y结尾的主项，或改正子项前9位。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode  | implemented | standard.catalogCode |
                        |--------------|-------------|----------------------|
                        | 000123018001 | 是          | 000123019000         |
                        """, "目录中没有子项000123018001的主项00012301800Y")
                .passes("""
                        | catalogCode  | implemented | standard.catalogCode |
                        |--------------|-------------|----------------------|
                        | 000123018001 | 是          | 00012301800Y         |
                        """)
                .flags("""
                        | catalogCode  | taskCode |
                        |--------------|----------|
                        | 000123018000 |          |
                        | 000123018001 |          |
                        """, "已有子项000123018001，主项编码应为00012301800Y")
                .passes("""
                        | catalogCode  | taskCode |
                        |--------------|----------|
                        | 00012301800Y |          |
                        | 000123018001 |          |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        Set<String> known = new HashSet<>(catalog.byCatalogCode().keySet());
        catalog.standards().forEach(standard -> known.add(standard.item().text(ItemField.CATALOG_CODE)));
        boolean complete = !catalog.divisions().isEmpty();
        Set<String> families = new HashSet<>();
        catalog.byCatalogCode().forEach((text, subjects) -> {
            CatalogCode code = new CatalogCode(text);
            String main = code.family() + "00Y";
            if (!code.isChild()) {
                return;
            }
            Subject first = subjects.getFirst();
            List<Subject> childless = catalog.byCatalogCode().getOrDefault(code.family() + "000", List.of());
            if (!childless.isEmpty()) {
                if (families.add(code.family())) {
                    childless.forEach(
                            each -> findings.add(each, ItemField.CATALOG_CODE, "已有子项" + code + "，主项编码应为" + main));
                }
            } else if (complete && !known.contains(main)) {
                findings.add(first, ItemField.CATALOG_CODE, "目录中没有子项" + code + "的主项" + main);
            }
        });
    }
}
