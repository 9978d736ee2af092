package io.sitong.rules.levels;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;

final class ImplementingLevelIsListed implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("L02")
                .title("实施层级在目录规定的行使层级之内")
                .why("目录没有规定这一级行使，这一级就没有权限。")
                .fix("核对权限：确有权限的请目录补充层级，没有的取消实施清单。")
                .flags("""
                        | division     | standard.useLevels |
                        |--------------|--------------------|
                        | 150102000000 | 市级               |
                        """, "县级实施了目录规定由市级行使的事项")
                .passes("""
                        | division     | standard.useLevels |
                        |--------------|--------------------|
                        | 150102000000 | 市级、县级         |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        List<String> listed = standard.item().codes(ItemField.USE_LEVEL);
        if (!listed.isEmpty() && !listed.contains(subject.level().code())) {
            findings.add(
                    subject,
                    ItemField.USE_LEVEL,
                    subject.level().label() + "实施了目录规定由"
                            + ItemField.USE_LEVEL.display(standard.item().text(ItemField.USE_LEVEL)) + "行使的事项");
        }
    }
}
