package io.sitong.rules.visits;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class VisitIsExplained implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("V02")
                .title("需要到现场的说明原因")
                .why("要人跑腿必须有理由。")
                .fix("填写必须现场办理的原因；没有理由的次数改为0。")
                .flags("""
                        | sceneVisits | onSiteReason |
                        |-------------|--------------|
                        | 1           |              |
                        """, "需到现场1次，没有说明原因")
                .passes("""
                        | sceneVisits | onSiteReason   |
                        |-------------|----------------|
                        | 1           | 需现场采集指纹 |
                        """)
                .passes("""
                        | sceneVisits | onSiteReason |
                        |-------------|--------------|
                        | 0           |              |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String visits = item.text(ItemField.LIMIT_SCENE_NUM);
        if (StatedVisits.areSome(visits) && !item.has(ItemField.LIMIT_SCENE_EXPLAIN)) {
            findings.add(subject, ItemField.LIMIT_SCENE_EXPLAIN, "需到现场" + visits + "次，没有说明原因");
        }
    }
}
