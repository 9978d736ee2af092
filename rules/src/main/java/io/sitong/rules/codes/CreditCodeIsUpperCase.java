package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;
import java.util.Locale;

final class CreditCodeIsUpperCase implements MechanicalRule {

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
                        """)
                .mends("""
                        | deptCode           | taskCode                        |
                        |--------------------|---------------------------------|
                        | 11150102mb1a234575 | 11150102mb1a2345754000123001000 |
                        """, """
                        | deptCode           | taskCode                        |
                        |--------------------|---------------------------------|
                        | 11150102MB1A234575 | 11150102MB1A2345754000123001000 |
                        """);
    }

    /** The codes that begin with it go along. */
    @Override
    public Item mend(Item item) {
        String code = item.text(ItemField.DEPT_CODE);
        Item.Builder mended = item.edit().set(ItemField.DEPT_CODE, upper(code));
        for (ItemField field : List.of(ItemField.TASK_CODE, ItemField.TASK_HANDLE_ITEM)) {
            String longer = item.text(field);
            if (!code.isEmpty() && longer.startsWith(code)) {
                mended.set(field, upper(code) + longer.substring(code.length()));
            }
        }
        return mended.build();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
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
