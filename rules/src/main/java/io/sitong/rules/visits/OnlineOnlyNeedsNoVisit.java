package io.sitong.rules.visits;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class OnlineOnlyNeedsNoVisit implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("V03")
                .title("只在网上办理的事项不需要到现场")
                .why("只能网上办又要到现场，自相矛盾。")
                .fix("核对办理形式和次数。")
                .flags("""
                        | handleTypes | sceneVisits |
                        |-------------|-------------|
                        | 网上办理    | 1           |
                        """, "办理形式只有网上办理，却要到现场1次")
                .passes("""
                        | handleTypes | sceneVisits |
                        |-------------|-------------|
                        | 网上办理    | 0           |
                        """)
                .passes("""
                        | handleTypes        | sceneVisits |
                        |--------------------|-------------|
                        | 窗口办理、网上办理 | 1           |
                        """)
                .flags("""
                        | crossMode | sceneVisits |
                        |-----------|-------------|
                        | 全程网办  | 1           |
                        """, "跨省通办模式是全程网办，却要到现场1次")
                .passes("""
                        | crossMode | sceneVisits |
                        |-----------|-------------|
                        | 全程网办  | 0           |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String visits = item.text(ItemField.LIMIT_SCENE_NUM);
        if (!StatedVisits.areSome(visits)) {
            return;
        }
        if (item.text(ItemField.HANDLE_TYPE).equals("2")) {
            findings.add(subject, ItemField.LIMIT_SCENE_NUM, "办理形式只有网上办理，却要到现场" + visits + "次");
        } else if (item.text(ItemField.CROSS_MODE).contains("全程网办")) {
            findings.add(subject, ItemField.LIMIT_SCENE_NUM, "跨省通办模式是全程网办，却要到现场" + visits + "次");
        }
    }
}
