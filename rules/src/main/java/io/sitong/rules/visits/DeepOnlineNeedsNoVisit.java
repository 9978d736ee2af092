package io.sitong.rules.visits;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class DeepOnlineNeedsNoVisit implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("V04")
                .title("网上办理到底的事项不需要到现场")
                .why("网办深度达到“互联网办理”以上，却仍要到现场，深度或次数有一处不实。")
                .fix("核对网上办理深度和到现场次数。")
                .flags("""
                        | onlineDepth            | sceneVisits |
                        |------------------------|-------------|
                        | 互联网受理、互联网办理 | 1           |
                        """, "网上办理深度含“互联网办理”，却要到现场1次")
                .passes("""
                        | onlineDepth            | sceneVisits |
                        |------------------------|-------------|
                        | 互联网受理、互联网办理 | 0           |
                        """)
                .passes("""
                        | onlineDepth | sceneVisits |
                        |-------------|-------------|
                        | 互联网受理  | 1           |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String visits = item.text(ItemField.LIMIT_SCENE_NUM);
        if (!StatedVisits.areSome(visits)) {
            return;
        }
        item.codes(ItemField.ONLINE_HANDLE_DEPTH).stream()
                .filter(depth -> depth.equals("5") || depth.equals("6") || depth.equals("7"))
                .findFirst()
                .ifPresent(depth -> findings.add(
                        subject,
                        ItemField.LIMIT_SCENE_NUM,
                        "网上办理深度含“" + CodeTable.ONLINE_HANDLE_DEPTH.labelOf(depth) + "”，却要到现场" + visits + "次"));
    }
}
