package io.sitong.rules.fees;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class ReductionHasABasis implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("F04")
                .title("允许减免的收费有减免依据")
                .why("减免没有依据，窗口就随意掌握。")
                .fix("填写允许减免的文件和条款。")
                .flags("""
                        | isFee | fees                                         |
                        |-------|----------------------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米, reducible=1} |
                        """, "收费项目“水资源费”允许减免，没有减免依据")
                .passes("""
                        | isFee | fees                                                                          |
                        |-------|-------------------------------------------------------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米, reducible=1, reductionBasis=财综〔2008〕79号} |
                        """)
                .passes("""
                        | isFee | fees                                         |
                        |-------|----------------------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米, reducible=0} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Fee fee : item.fees()) {
            boolean reason =
                    !Objects.requireNonNullElse(fee.reductionBasis(), "").isBlank();
            if ("1".equals(fee.reducible()) && !reason) {
                findings.add(subject, ItemGroup.FEES, "收费项目“" + fee.name() + "”允许减免，没有减免依据");
            }
        }
    }
}
