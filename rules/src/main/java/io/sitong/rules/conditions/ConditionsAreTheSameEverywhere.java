package io.sitong.rules.conditions;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.Consensus;
import java.util.List;

final class ConditionsAreTheSameEverywhere implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("A04")
                .title("同一事项各地受理条件相同")
                .why("条件出自同一部法律，各地不应不同。三个以上地方可比时，与多数地方比较。")
                .fix("与多数地方或目录统一；有地方规定的写明依据。")
                .flags("""
                        | division     | acceptCondition        |
                        |--------------|------------------------|
                        | 150102000000 | 有固定场所             |
                        | 150103000000 | 有固定场所。           |
                        | 150104000000 | 有固定场所；有三年经验 |
                        """, "受理条件与多数地方（2/3）不同")
                .passes("""
                        | division     | acceptCondition |
                        |--------------|-----------------|
                        | 150102000000 | 有固定场所      |
                        | 150103000000 | 有固定场所。    |
                        | 150104000000 | 有固定场所      |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().values().forEach(subjects -> {
            List<Item> items = subjects.stream()
                    .map(Subject::item)
                    .filter(item -> item.has(ItemField.ACCEPT_CONDITION))
                    .toList();
            if (items.size() < 3) {
                return;
            }
            Consensus most = Consensus.of(ItemField.ACCEPT_CONDITION.name(), items);
            for (Subject subject : most.clear() ? subjects : List.<Subject>of()) {
                if (subject.item().has(ItemField.ACCEPT_CONDITION) && !most.supportedBy(subject.item())) {
                    findings.add(
                            subject,
                            ItemField.ACCEPT_CONDITION,
                            "受理条件与多数地方（" + most.support() + "/" + most.total() + "）不同");
                }
            }
        });
    }
}
