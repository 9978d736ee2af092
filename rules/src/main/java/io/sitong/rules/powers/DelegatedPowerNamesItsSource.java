package io.sitong.rules.powers;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class DelegatedPowerNamesItsSource implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("P02")
                .title("委托行使的事项写明委托部门")
                .why("受委托实施的，责任由委托部门承担；不写委托部门，责任落空。")
                .fix("填写委托部门的全称。")
                .flags("""
                        | powerSource | entrustName |
                        |-------------|-------------|
                        | 上级委托    |             |
                        """, "权力来源是上级委托，没有委托部门")
                .passes("""
                        | powerSource | entrustName              |
                        |-------------|--------------------------|
                        | 上级委托    | 呼和浩特市卫生健康委员会 |
                        """)
                .passes("""
                        | powerSource  | entrustName |
                        |--------------|-------------|
                        | 法定本级行使 |             |
                        """)
                .flags("""
                        | deptType   | entrustName |
                        |------------|-------------|
                        | 受委托组织 |             |
                        """, "实施主体是受委托组织，没有委托部门")
                .passes("""
                        | deptType | entrustName |
                        |----------|-------------|
                        | 法定机关 |             |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.has(ItemField.ENTRUST_NAME)) {
            return;
        }
        String source = item.text(ItemField.POWER_SOURCE);
        if (source.equals("5") || source.equals("6")) {
            findings.add(subject, ItemField.ENTRUST_NAME, "权力来源是" + CodeTable.POWER_SOURCE.labelOf(source) + "，没有委托部门");
        } else if (item.text(ItemField.DEPT_TYPE).equals("3")) {
            findings.add(subject, ItemField.ENTRUST_NAME, "实施主体是受委托组织，没有委托部门");
        }
    }
}
