package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class BracketsInNamesAreWholeAndFullWidth implements MechanicalRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("N02")
                .title("名称中的括号是全角的，且成对")
                .why("半角括号和缺一半的括号使同名事项看起来不同名。")
                .fix("改用全角括号“（）”，补上缺的一半。")
                .flags("""
                        | name               |
                        |--------------------|
                        | 食品经营许可(新办) |
                        """, "名称中有半角括号")
                .flags("""
                        | name               |
                        |--------------------|
                        | 食品经营许可（新办 |
                        """, "名称中的括号不成对")
                .passes("""
                        | name                 |
                        |----------------------|
                        | 食品经营许可（新办） |
                        """)
                .mends("""
                        | name               |
                        |--------------------|
                        | 食品经营许可(新办) |
                        """, """
                        | name                 |
                        |----------------------|
                        | 食品经营许可（新办） |
                        """)
                .mends("""
                        | name                   |
                        |------------------------|
                        | 食品(含保健食品经营许可 |
                        """, """
                        | name                    |
                        |-------------------------|
                        | 食品（含保健食品经营许可 |
                        """);
    }

    /** Where a missing half belongs takes a person. */
    @Override
    public Item mend(Item item) {
        String name = item.name().replace('(', '（').replace(')', '）');
        return item.edit().set(ItemField.TASK_NAME, name).build();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String name = item.name();
        if (name.indexOf('(') >= 0 || name.indexOf(')') >= 0) {
            findings.add(subject, ItemField.TASK_NAME, "名称中有半角括号");
        }
        if (!balanced(name)) {
            findings.add(subject, ItemField.TASK_NAME, "名称中的括号不成对");
        }
    }

    private static boolean balanced(String name) {
        StringBuilder open = new StringBuilder();
        for (char c : name.toCharArray()) {
            int opening = "（(【〔《〈".indexOf(c);
            int closing = "）)】〕》〉".indexOf(c);
            if (opening >= 0) {
                // either width closes the other; width is judged apart
                open.append(opening <= 1 ? '（' : c);
            } else if (closing >= 0) {
                char wanted = closing <= 1 ? '（' : "（(【〔《〈".charAt(closing);
                if (open.isEmpty() || open.charAt(open.length() - 1) != wanted) {
                    return false;
                }
                open.setLength(open.length() - 1);
            }
        }
        return open.isEmpty();
    }
}
