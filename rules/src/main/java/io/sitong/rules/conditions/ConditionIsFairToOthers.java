package io.sitong.rules.conditions;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.sought.KeyedPattern;

final class ConditionIsFairToOthers implements ItemRule {

    private static final KeyedPattern LOCAL_ONLY = new KeyedPattern(
            "限须应",
            "(?:仅限于?|限于?|须为|必须是|必须为|应当?为|应当?是)(?:在)?(?:本地|当地|本自治区|本省|本盟|本市|本旗|本县|本区)(?:注册|登记)?的?(?:企业|公司|单位|法人|经营者|供应商)");

    @Override
    public RuleCard card() {
        return RuleCard.warning("A03")
                .title("受理条件不排斥外地申请人")
                .why("只许本地企业申请，妨碍全国统一大市场。")
                .fix("删去对注册地、户籍的限制；法律有规定的写明依据。")
                .flags("""
                        | acceptCondition    |
                        |--------------------|
                        | 申请人须为本地企业 |
                        """, "受理条件限制了申请人所在地：“须为本地企业”")
                .passes("""
                        | acceptCondition |
                        |-----------------|
                        | 申请人须为企业  |
                        """)
                .passes("""
                        | acceptCondition  |
                        |------------------|
                        | 在本地经营满一年 |
                        """)
                .flags("""
                        | acceptCondition      |
                        |----------------------|
                        | 仅限在本市注册的企业 |
                        """, "受理条件限制了申请人所在地：“仅限在本市注册的企业”");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        LOCAL_ONLY
                .findIn(item.text(ItemField.ACCEPT_CONDITION))
                .ifPresent(local -> findings.add(subject, ItemField.ACCEPT_CONDITION, "受理条件限制了申请人所在地：“" + local + "”"));
    }
}
