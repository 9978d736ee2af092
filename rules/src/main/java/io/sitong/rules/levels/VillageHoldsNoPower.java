package io.sitong.rules.levels;

import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class VillageHoldsNoPower implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("L05")
                .title("村级只实施公共服务")
                .why("嘎查村、社区不是行政机关，没有许可、处罚等行政权力。")
                .fix("改为公共服务，或把行使层级改到乡镇以上。")
                .flags("""
                        | taskType | useLevels          |
                        |----------|--------------------|
                        | 行政许可 | 县级、村（社区）级 |
                        """, "行使层级含村（社区）级，事项类型却是行政许可")
                .passes("""
                        | taskType | useLevels          |
                        |----------|--------------------|
                        | 公共服务 | 县级、村（社区）级 |
                        """)
                .passes("""
                        | taskType | useLevels |
                        |----------|-----------|
                        | 行政许可 | 县级      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.TASK_TYPE);
        boolean power = CodeTable.TASK_TYPE.has(type) && !type.equals("20");
        boolean village = subject.level() == Level.VILLAGE
                || item.codes(ItemField.USE_LEVEL).contains(Level.VILLAGE.code());
        if (power && village) {
            findings.add(subject, ItemField.USE_LEVEL, "行使层级含村（社区）级，事项类型却是" + CodeTable.TASK_TYPE.labelOf(type));
        }
    }
}
