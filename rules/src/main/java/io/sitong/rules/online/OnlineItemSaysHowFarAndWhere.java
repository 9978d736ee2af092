package io.sitong.rules.online;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class OnlineItemSaysHowFarAndWhere implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("G01")
                .title("网办事项写明深度和地址")
                .why("说能网上办，却不说办到哪一步、到哪里办。")
                .fix("填写网上办理深度和网办地址；不能网办的，是否网办改为“否”。")
                .flags("""
                        | online | onlineDepth |
                        |--------|-------------|
                        | 是     |             |
                        """, "网办事项没有网上办理深度")
                .passes("""
                        | online | onlineDepth |
                        |--------|-------------|
                        | 是     | 互联网受理  |
                        """)
                .flags("""
                        | online | onlineUrl |
                        |--------|-----------|
                        | 是     |           |
                        """, "网办事项没有网办地址")
                .passes("""
                        | online | onlineUrl |
                        |--------|-----------|
                        | 否     |           |
                        """)
                .passes("""
                        | online | onlineDepth |
                        |--------|-------------|
                        | 否     |             |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.isYes(ItemField.IS_ONLINE)) {
            return;
        }
        if (!item.has(ItemField.ONLINE_HANDLE_DEPTH)) {
            findings.add(subject, ItemField.ONLINE_HANDLE_DEPTH, "网办事项没有网上办理深度");
        }
        if (!item.has(ItemField.ONLINE_URL) && !item.has(ItemField.MOBILE_URL)) {
            findings.add(subject, ItemField.ONLINE_URL, "网办事项没有网办地址");
        }
    }
}
