package io.sitong.rules.results;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class ResultComesWithASample implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("E02")
                .title("证照、批文附结果样本")
                .why("没有样本，申请人和别的部门认不出真假。")
                .fix("上传证照或批文的样本。")
                .flags("""
                        | resultTypes | resultSample | results |
                        |-------------|--------------|---------|
                        | 证照        |              |         |
                        """, "审批结果“卫生许可证”没有样本")
                .passes("""
                        | resultTypes | resultSample | results |
                        |-------------|--------------|---------|
                        | 证照        | 样本.pdf     |         |
                        """)
                .passes("""
                        | resultTypes | resultSample | results |
                        |-------------|--------------|---------|
                        | 其他        |              |         |
                        """)
                .passes("""
                        | resultTypes | resultSample | results                     |
                        |-------------|--------------|-----------------------------|
                        | 证照        |              | 卫生许可证{sample=样本.pdf} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.RESULT_TYPE);
        boolean paper = type.contains("证照") || type.contains("批文");
        boolean sample = item.has(ItemField.RESULT_GUID)
                || item.results().stream()
                        .anyMatch(result ->
                                !Objects.requireNonNullElse(result.sample(), "").isBlank());
        if (paper && !sample) {
            findings.add(subject, ItemField.RESULT_GUID, "审批结果“" + item.text(ItemField.RESULT_NAME) + "”没有样本");
        }
    }
}
