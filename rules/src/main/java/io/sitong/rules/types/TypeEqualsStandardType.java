package io.sitong.rules.types;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class TypeEqualsStandardType implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("T02")
                .title("事项类型与目录一致（四同：类型）")
                .why("同一事项在一处是许可、在另一处是确认，适用的程序就不同。")
                .fix("改为目录中的类型；类型改了，编码第3-4位也要一致。")
                .source("内蒙古自治区2022年法治政府建设工作安排：同一事项名称、编码、依据、类型相同（四级四同）")
                .flags("""
                        | taskType | standard.taskType |
                        |----------|-------------------|
                        | 行政确认 | 行政许可          |
                        """, "事项类型是“行政确认”，目录为“行政许可”")
                .passes("""
                        | taskType | standard.taskType |
                        |----------|-------------------|
                        | 行政许可 | 行政许可          |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        String own = item.text(ItemField.TASK_TYPE);
        String ruling = standard.item().text(ItemField.TASK_TYPE);
        if (!own.isEmpty() && !ruling.isEmpty() && !own.equals(ruling)) {
            findings.add(
                    subject,
                    ItemField.TASK_TYPE,
                    "事项类型是“" + CodeTable.TASK_TYPE.labelOf(own) + "”，目录为“" + CodeTable.TASK_TYPE.labelOf(ruling) + "”");
        }
    }
}
