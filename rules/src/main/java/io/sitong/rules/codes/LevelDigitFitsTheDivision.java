package io.sitong.rules.codes;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;

final class LevelDigitFitsTheDivision implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C11")
                .title("实施编码中的层级与实施地一致")
                .why("第19位是行使层级；与实施地的层级或“行使层级”对不上，事项就落到别的层级去了。")
                .fix("按实施主体所在的层级改正第19位。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | taskCode                        | division     | useLevels  |
                        |---------------------------------|--------------|------------|
                        | 11150102MB1A2345753000123018000 | 150102000000 | 市级、县级 |
                        """, "实施编码第19位是3（市级），实施地却是县级")
                .passes("""
                        | taskCode                        | division     | useLevels  |
                        |---------------------------------|--------------|------------|
                        | 11150102MB1A2345754000123018000 | 150102000000 | 市级、县级 |
                        """)
                .flags("""
                        | taskCode                        | division     | useLevels |
                        |---------------------------------|--------------|-----------|
                        | 11150102MB1A2345754000123018000 | 150102000000 | 市级      |
                        """, "实施编码第19位是4（县级），“行使层级”却只有市级");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String digit = item.implCode().map(ImplCode::levelCode).orElse("");
        if (digit.isEmpty()) {
            return;
        }
        String named = "实施编码第19位是" + digit + "（" + CodeTable.USE_LEVEL.labelOf(digit) + "）";
        List<String> listed = item.codes(ItemField.USE_LEVEL);
        if (!digit.equals(subject.level().code())) {
            findings.add(
                    subject,
                    ItemField.TASK_CODE,
                    named + "，实施地却是" + subject.level().label());
        } else if (!listed.isEmpty() && !listed.contains(digit)) {
            findings.add(
                    subject,
                    ItemField.TASK_CODE,
                    named + "，“行使层级”却只有" + ItemField.USE_LEVEL.display(item.text(ItemField.USE_LEVEL)));
        }
    }
}
