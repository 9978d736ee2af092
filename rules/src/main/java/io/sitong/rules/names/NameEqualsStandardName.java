package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.ItemComparison;

final class NameEqualsStandardName implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("N05")
                .title("名称与目录一致（四同：名称）")
                .why("同一事项各地叫法不同，群众找不到，数据也汇不起来。")
                .fix("改用目录中的名称；认为目录名称不妥的，向业务指导部门提出。")
                .source("内蒙古自治区2022年法治政府建设工作安排：同一事项名称、编码、依据、类型相同（四级四同）")
                .flags("""
                        | name             | standard.name          |
                        |------------------|------------------------|
                        | 供水单位卫生许可 | 饮用水供水单位卫生许可 |
                        """, "名称与目录不同：目录为“饮用水供水单位卫生许可”")
                .flagsAs(Severity.WARNING, """
                        | name                         | standard.name                  |
                        |------------------------------|--------------------------------|
                        | 饮用水供水单位卫生许可(新办) | 饮用水供水单位卫生许可（新办） |
                        """, "名称与目录只有空格、括号或标点的写法不同：目录为“饮用水供水单位卫生许可（新办）”")
                .passes("""
                        | name                   | standard.name          |
                        |------------------------|------------------------|
                        | 饮用水供水单位卫生许可 | 饮用水供水单位卫生许可 |
                        """)
                .passes("""
                        | name                           | standard.name                  |
                        |--------------------------------|--------------------------------|
                        | 饮用水供水单位卫生许可（新办） | 饮用水供水单位卫生许可（新办） |
                        """)
                .flags("""
                        | name                           | handleItemCode | standard.name          |
                        |--------------------------------|----------------|------------------------|
                        | 饮用水供水单位卫生许可（延续） |                | 饮用水供水单位卫生许可 |
                        """, "名称与目录不同：目录为“饮用水供水单位卫生许可”")
                .passes("""
                        | name                           | handleItemCode                    | standard.name          |
                        |--------------------------------|-----------------------------------|------------------------|
                        | 饮用水供水单位卫生许可（延续） | 11150102MB1A234575400012301800001 | 饮用水供水单位卫生许可 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        String ruling = "目录为“" + standard.item().name() + "”";
        switch (ItemComparison.fourSame(standard.item(), item).name()) {
            case DIFFERENT -> findings.add(subject, ItemField.TASK_NAME, "名称与目录不同：" + ruling);
            case FORM_DIFFERS ->
                findings.add(Severity.WARNING, subject, ItemField.TASK_NAME, "名称与目录只有空格、括号或标点的写法不同：" + ruling);
            case SAME, MISSING -> {}
        }
    }
}
