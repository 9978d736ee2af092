package io.sitong.rules.conditions;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.sought.KeyedPattern;

final class ConditionIsNoCatchAll implements ItemRule {

    private static final KeyedPattern CATCH_ALL = new KeyedPattern(
            "其符应良审",
            "(?:(?:法律|法规|规章|行政法规|国家|有关部门|相关部门|主管部门)[、和及]?)*(?:规定的?|要求的?|认为必要的?)?其[他它](?:有关|相关|必要的?)*(?:条件|要求)"
                    + "|符合(?:国家)?(?:有关|相关)(?:法律|法规|规定|政策|要求)+(?:要求|规定|条件)?(?=[。；;]|$)|(?:具有|具备)相应的?(?:能力|条件|资格)(?=[。；;]|$)|(?:具有|具备)?良好的?(?:信用|信誉)(?=[。；;]|$)|审批(?:机关|部门)认为(?:有)?必要");

    @Override
    public RuleCard card() {
        return RuleCard.warning("A02")
                .title("受理条件没有兜底条款")
                .why("“审批机关认为必要的其他条件”让审批没有边界。")
                .fix("删去兜底条款，写明具体条件。")
                .flags("""
                        | acceptCondition                            |
                        |--------------------------------------------|
                        | 1、有固定场所；2、法律法规规定的其他条件。 |
                        """, "受理条件有兜底条款“法律法规规定的其他条件”")
                .flags("""
                        | acceptCondition                    |
                        |------------------------------------|
                        | 1、有固定场所；2、具有相应的能力。 |
                        """, "受理条件有兜底条款“具有相应的能力”")
                .passes("""
                        | acceptCondition                        |
                        |----------------------------------------|
                        | 1、有固定场所；2、具有注册会计师资格。 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        CATCH_ALL
                .findIn(item.text(ItemField.ACCEPT_CONDITION))
                .ifPresent(
                        catchAll -> findings.add(subject, ItemField.ACCEPT_CONDITION, "受理条件有兜底条款“" + catchAll + "”"));
    }
}
