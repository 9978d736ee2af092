package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class CreditCodeIsUpperCase implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("C13")
                .title("统一社会信用代码用大写字母")
                .why("小写字母使同一个机构成了两个。")
                .fix("改为大写。")
                .flags("""
                        | deptCode           |
                        |--------------------|
                        | 11150102mb1a234575 |
                        """, "实施主体编码“11150102mb1a234575”有小写字母")
                .passes("""
                        | deptCode           |
                        |--------------------|
                        | 11150102MB1A234575 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String code = item.text(ItemField.DEPT_CODE);
        if (code.chars().anyMatch(Character::isLowerCase)) {
            findings.add(subject, ItemField.DEPT_CODE, "实施主体编码“" + code + "”有小写字母");
        }
    }
}
