package io.sitong.rules.faqs;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;

final class QuestionsHaveAnswers implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("Q01")
                .title("有常见问题，问答齐全")
                .why("群众最常问的写清楚，可以少打许多电话。")
                .fix("至少整理一个常见问题，并写明答案。")
                .flagsAs(Severity.INFO, """
                        | faqs |
                        |------|
                        |      |
                        """, "没有常见问题")
                .flags("""
                        | faqs               |
                        |--------------------|
                        | 许可证到期怎么办？ |
                        """, "问题“许可证到期怎么办？”没有答案")
                .passes("""
                        | faqs                                              |
                        |---------------------------------------------------|
                        | 许可证到期怎么办？{answer=到期前三十日申请延续。} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.faqs().isEmpty() && !item.has(ItemField.FAQ)) {
            findings.add(Severity.INFO, subject, ItemGroup.FAQS, "没有常见问题");
        }
        for (Faq faq : item.faqs()) {
            if (faq.answer().isBlank()) {
                findings.add(subject, ItemGroup.FAQS, "问题“" + faq.question() + "”没有答案");
            } else if (faq.question().isBlank()) {
                findings.add(subject, ItemGroup.FAQS, "答案“" + faq.answer() + "”没有问题");
            }
        }
    }
}
