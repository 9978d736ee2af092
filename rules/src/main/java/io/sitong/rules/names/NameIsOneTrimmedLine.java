package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;

final class NameIsOneTrimmedLine implements MechanicalRule {

    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]+ *");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    @Override
    public RuleCard card() {
        return RuleCard.error("N01")
                .title("事项名称不为空，首尾和中间没有多余的空白")
                .why("名称里的换行、制表符和首尾空格看不见，却让查找和比对失败。")
                .fix("删去空白和换行；名称为空的补上目录中的名称。")
                .flags("""
                        | name |
                        |------|
                        |      |
                        """, "没有事项名称")
                .flags("""
                        | name                    |
                        |-------------------------|
                        | ␣饮用水供水单位卫生许可 |
                        """, "名称首尾有空白")
                .flags("""
                        | name                     |
                        |--------------------------|
                        | 饮用水供水\\n单位卫生许可 |
                        """, "名称中有换行或制表符")
                .flags("""
                        | name                      |
                        |---------------------------|
                        | 饮用水供水\u200B单位卫生许可 |
                        """, "名称中有看不见的字符")
                .passes("""
                        | name                   |
                        |------------------------|
                        | 饮用水供水单位卫生许可 |
                        """)
                .mends("""
                        | name                                |
                        |-------------------------------------|
                        | ␣饮用水供水\\n单位\u200B卫生许可 |
                        """, """
                        | name                   |
                        |------------------------|
                        | 饮用水供水单位卫生许可 |
                        """);
    }

    @Override
    public Item mend(Item item) {
        String name =
                INVISIBLE.matcher(BREAKS.matcher(item.name()).replaceAll("")).replaceAll("");
        return item.edit().set(ItemField.TASK_NAME, name.strip()).build();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String name = item.name();
        if (name.isBlank()) {
            findings.add(subject, ItemField.TASK_NAME, "没有事项名称");
        } else if (name.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')) {
            findings.add(subject, ItemField.TASK_NAME, "名称中有换行或制表符");
        } else if (!name.equals(name.strip())) {
            findings.add(subject, ItemField.TASK_NAME, "名称首尾有空白");
        } else if (INVISIBLE.matcher(name).find()) {
            findings.add(subject, ItemField.TASK_NAME, "名称中有看不见的字符");
        }
    }
}
