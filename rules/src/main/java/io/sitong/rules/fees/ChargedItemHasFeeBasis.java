package io.sitong.rules.fees;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class ChargedItemHasFeeBasis implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("F02")
                .title("收费事项有收费依据")
                .why("没有依据的收费不得收取。")
                .fix("补上收费依据（法律法规或价格、财政部门的文件及文号）；没有依据的，是否收费改为“否”。")
                .flags("""
                        | isFee | fees                            | feeBasis |
                        |-------|---------------------------------|----------|
                        | 是    | 水资源费{standard=0.3元/立方米} |          |
                        """, "收费事项没有收费依据")
                .passes("""
                        | isFee | fees                            | feeBasis                                     |
                        |-------|---------------------------------|----------------------------------------------|
                        | 是    | 水资源费{standard=0.3元/立方米} | 《取水许可和水资源费征收管理条例》第二十八条 |
                        """)
                .passes("""
                        | isFee | fees                                                        | feeBasis |
                        |-------|-------------------------------------------------------------|----------|
                        | 是    | 水资源费{standard=0.3元/立方米, basis=发改价格〔2013〕29号} |          |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.isYes(ItemField.IS_FEE) || item.has(ItemField.FEE_BASIS)) {
            return;
        }
        boolean everyFee = !item.fees().isEmpty()
                && item.fees().stream()
                        .allMatch(fee ->
                                !Objects.requireNonNullElse(fee.basis(), "").isBlank());
        if (!everyFee) {
            findings.add(subject, ItemField.FEE_BASIS, "收费事项没有收费依据");
        }
    }
}
