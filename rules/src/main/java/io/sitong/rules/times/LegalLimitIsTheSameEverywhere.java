package io.sitong.rules.times;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.Consensus;
import java.util.Optional;

final class LegalLimitIsTheSameEverywhere implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("H09")
                .title("同一事项的法定时限各地相同")
                .why("法定时限出自同一条文，各地不应不同。三个以上地方可比时，与多数地方比较。")
                .fix("对照依据条文核对，改正写错的地方。")
                .flags("""
                        | division     | legalLimit |
                        |--------------|------------|
                        | 150102000000 | 20工作日   |
                        | 150103000000 | 20工作日   |
                        | 150104000000 | 30工作日   |
                        """, "法定时限30个工作日，多数地方（2/3）是20个工作日")
                .passes("""
                        | division     | legalLimit |
                        |--------------|------------|
                        | 150102000000 | 20工作日   |
                        | 150103000000 | 20工作日   |
                        | 150104000000 | 20工作日   |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().values().forEach(subjects -> {
            if (subjects.size() < 3) {
                return;
            }
            Consensus most = Consensus.of(
                    ItemField.ANTICIPATE_DAY.name(),
                    subjects.stream().map(Subject::item).toList());
            if (!most.clear()) {
                return;
            }
            for (Subject subject : subjects) {
                Optional<TimeLimit> own = subject.item().legalLimit();
                if (own.isPresent() && !most.supportedBy(subject.item())) {
                    findings.add(
                            subject,
                            ItemField.ANTICIPATE_DAY,
                            "法定时限" + own.get().text() + "，多数地方（" + most.support() + "/" + most.total() + "）是"
                                    + most.value());
                }
            }
        });
    }
}
