package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;

final class NameIsNotTooLong implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("N04")
                .title("名称不超过60个字，以30个字以内为宜")
                .why("名称太长，列表里显示不全，口头也说不清。目录规定的名称不在此列。")
                .fix("精简名称；限定条件写进受理条件。")
                .flags("""
                        | name                                                                                                                       |
                        |----------------------------------------------------------------------------------------------------------------------------|
                        | 建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建 |
                        """, "名称有61个字，超过60个字")
                .passes("""
                        | name                                                         |
                        |--------------------------------------------------------------|
                        | 建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建 |
                        """)
                .flagsAs(Severity.INFO, """
                        | name                                                           |
                        |----------------------------------------------------------------|
                        | 建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建建 |
                        """, "名称有31个字，超过30个字");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String name = item.name();
        int length = name.codePointCount(0, name.length());
        if (length <= 30 || StandardName.isNameOf(subject)) {
            return;
        }
        if (length > 60) {
            findings.add(subject, ItemField.TASK_NAME, "名称有" + length + "个字，超过60个字");
        } else {
            findings.add(Severity.INFO, subject, ItemField.TASK_NAME, "名称有" + length + "个字，超过30个字");
        }
    }
}
