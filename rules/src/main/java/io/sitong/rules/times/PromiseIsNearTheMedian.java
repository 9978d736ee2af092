package io.sitong.rules.times;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class PromiseIsNearTheMedian implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("H10")
                .title("承诺时限不远超各地的中位数")
                .why("别的地方10天办好，一地要一个月，说明流程还能压缩。至少五个地方可比；达到中位数两倍且多5个工作日以上的提示。")
                .fix("参照多数地方压缩环节，缩短承诺时限。")
                .flags("""
                        | division     | promiseLimit |
                        |--------------|--------------|
                        | 150102000000 | 5工作日      |
                        | 150103000000 | 5工作日      |
                        | 150104000000 | 6工作日      |
                        | 150105000000 | 5工作日      |
                        | 150121000000 | 18工作日     |
                        """, "承诺18个工作日，各地中位数是5个工作日")
                .passes("""
                        | division     | promiseLimit |
                        |--------------|--------------|
                        | 150102000000 | 5工作日      |
                        | 150103000000 | 5工作日      |
                        | 150104000000 | 6工作日      |
                        | 150105000000 | 5工作日      |
                        | 150121000000 | 8工作日      |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().values().forEach(subjects -> {
            double[] promises = subjects.stream()
                    .flatMap(subject -> subject.item().promiseLimit().stream())
                    .mapToDouble(Workdays::of)
                    .sorted()
                    .toArray();
            if (promises.length < 5) {
                return;
            }
            double median = (promises[(promises.length - 1) / 2] + promises[promises.length / 2]) / 2;
            for (Subject subject : subjects) {
                TimeLimit promise = subject.item().promiseLimit().orElse(null);
                if (promise != null && Workdays.of(promise) >= Math.max(2 * median, median + 5)) {
                    findings.add(
                            subject,
                            ItemField.PROMISE_DAY,
                            "承诺" + promise.text() + "，各地中位数是" + Workdays.rounded(median) + "个工作日");
                }
            }
        });
    }
}
