package io.sitong.rules.duplicates;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.fold.NameFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class NationalItemCarriesNationalCode implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("X05")
                .title("国家目录已有的事项使用00开头的编码")
                .why("国家已有的事项另编地方编码，跨省通办和四级四同都对不上。")
                .fix("改用国家目录的编码；内容确有不同的，改名以示区别。")
                .flags("""
                        | name                   | catalogCode  | taskCode | standard.catalogCode | standard.name          |
                        |------------------------|--------------|----------|----------------------|------------------------|
                        | 饮用水供水单位卫生许可 | 150123018000 |          | 000123018000         | 饮用水供水单位卫生许可 |
                        """, "名称与国家目录000123018000相同，却用地方编码150123018000")
                .passes("""
                        | name                   | catalogCode  | taskCode | standard.catalogCode | standard.name          |
                        |------------------------|--------------|----------|----------------------|------------------------|
                        | 饮用水供水单位卫生许可 | 000123018000 |          | 000123018000         | 饮用水供水单位卫生许可 |
                        """)
                .passes("""
                        | name                   | catalogCode  | taskCode | standard.catalogCode | standard.name          |
                        |------------------------|--------------|----------|----------------------|------------------------|
                        | 农村饮用水工程卫生评价 | 150123018000 |          | 000123018000         | 饮用水供水单位卫生许可 |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        Map<String, String> national = new HashMap<>();
        for (StandardItem standard : catalog.standards()) {
            standard.item()
                    .catalogCode()
                    .filter(CatalogCode::national)
                    .ifPresent(code ->
                            national.putIfAbsent(NameFold.fold(standard.item().name()), code.value()));
        }
        catalog.byCatalogCode().forEach((code, subjects) -> {
            for (Subject subject : code.startsWith("00") ? List.<Subject>of() : subjects) {
                String ruling = national.get(NameFold.fold(subject.item().name()));
                if (ruling != null) {
                    findings.add(subject, ItemField.CATALOG_CODE, "名称与国家目录" + ruling + "相同，却用地方编码" + code);
                }
            }
        });
    }
}
