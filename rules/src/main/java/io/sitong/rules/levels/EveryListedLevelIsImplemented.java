package io.sitong.rules.levels;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class EveryListedLevelIsImplemented implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("L03")
                .title("目录规定的层级都有实施清单")
                .why("目录规定某级行使，而该级某地没有，群众在那里办不了：这是缺口。")
                .fix("该地认领并编制实施清单；确不实施的，填写不认领的理由。")
                .flags("""
                        | division     | implemented | standard.useLevels |
                        |--------------|-------------|--------------------|
                        | 150102000000 | 是          | 市级、县级         |
                        | 150103000000 | 否          | 市级、县级         |
                        """, "区划150103000000没有“饮用水供水单位卫生许可”（000123018000）：目录规定县级行使")
                .passes("""
                        | division     | implemented | standard.useLevels |
                        |--------------|-------------|--------------------|
                        | 150102000000 | 是          | 市级、县级         |
                        | 150103000000 | 是          | 市级、县级         |
                        """)
                .flags("""
                        | division     | implemented | standard.useLevels |
                        |--------------|-------------|--------------------|
                        | 150102000000 | 是          | 县级               |
                        | 150103000000 | 否          | 县级               |
                        """, "区划150103000000没有“饮用水供水单位卫生许可”（000123018000）：目录规定县级行使")
                .passes("""
                        | division     | implemented | standard.useLevels |
                        |--------------|-------------|--------------------|
                        | 150102000000 | 是          | 县级               |
                        | 150100000000 | 否          | 县级               |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        for (StandardItem standard : catalog.standards()) {
            String code = standard.item().text(ItemField.CATALOG_CODE);
            if (standard.state() != StandardState.PUBLISHED
                    || CatalogCode.parse(code).filter(CatalogCode::isParent).isPresent()) {
                continue;
            }
            Set<DivisionCode> present = catalog.byCatalogCode().getOrDefault(code, List.of()).stream()
                    .map(Subject::division)
                    .collect(Collectors.toSet());
            for (Division division : catalog.divisions()) {
                boolean expected = standard.item()
                        .codes(ItemField.USE_LEVEL)
                        .contains(division.level().code());
                if (expected && !division.functionalZone() && !present.contains(division.code())) {
                    findings.addMissing(
                            division.name() + "没有“" + standard.item().name() + "”（" + code + "）：目录规定"
                                    + division.level().label() + "行使");
                }
            }
        }
    }
}
