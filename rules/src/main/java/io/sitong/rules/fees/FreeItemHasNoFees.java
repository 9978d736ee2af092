package io.sitong.rules.fees;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class FreeItemHasNoFees implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("F03")
                .title("不收费的事项没有收费项目")
                .why("写着不收费又列了收费项目，群众不知道信哪一个。")
                .fix("核对是否收费，删去收费项目或改为“是”。")
                .flags("""
                        | isFee | fees                            |
                        |-------|---------------------------------|
                        | 否    | 水资源费{standard=0.3元/立方米} |
                        """, "写着不收费，却列了收费项目“水资源费”")
                .passes("""
                        | isFee | fees                            |
                        |-------|---------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米} |
                        """)
                .passes("""
                        | isFee | fees |
                        |-------|------|
                        | 否    |      |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.text(ItemField.IS_FEE).equals("0") && !item.fees().isEmpty()) {
            findings.add(
                    subject,
                    ItemGroup.FEES,
                    "写着不收费，却列了收费项目“" + item.fees().getFirst().name() + "”");
        }
    }
}
