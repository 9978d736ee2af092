package io.sitong.rules.online;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class AreaFitsTheNationalList implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("G04")
                .title("通办范围与国家跨省通办清单一致")
                .why("清单内的事项没有开到跨省，是缺口；清单外的写了跨省，别的省不一定认。")
                .fix("清单内的把通办范围改为全国或跨省；清单外的核实后再写。")
                .flags("""
                        | isNationalCross | handleArea |
                        |-----------------|------------|
                        | 是              | 跨县       |
                        """, "列入全国跨省通办清单，通办范围却只有跨县")
                .passes("""
                        | isNationalCross | handleArea |
                        |-----------------|------------|
                        | 是              | 全国       |
                        """)
                .flags("""
                        | isNationalCross | handleArea |
                        |-----------------|------------|
                        | 否              | 全国       |
                        """, "通办范围是全国，却未列入全国跨省通办清单")
                .passes("""
                        | isNationalCross | handleArea |
                        |-----------------|------------|
                        | 否              | 跨县       |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String area = item.text(ItemField.HANDLE_AREA);
        String listed = item.text(ItemField.IS_NATIONAL_CROSS);
        boolean crossesProvinces = area.equals("1") || area.equals("2");
        if (listed.equals("1") && !crossesProvinces) {
            findings.add(
                    subject,
                    ItemField.HANDLE_AREA,
                    "列入全国跨省通办清单，" + (area.isEmpty() ? "没有写通办范围" : "通办范围却只有" + CodeTable.HANDLE_AREA.labelOf(area)));
        } else if (listed.equals("0") && crossesProvinces) {
            findings.add(
                    subject, ItemField.HANDLE_AREA, "通办范围是" + CodeTable.HANDLE_AREA.labelOf(area) + "，却未列入全国跨省通办清单");
        }
    }
}
