package io.sitong.rules.online;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;

final class OfflineItemClaimsNoOnlineHandling implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("G03")
                .title("不网办的事项不写网办深度和网上办理")
                .why("一处说不能网办，一处又说能，三个栏目要一致。")
                .fix("核对是否网办、网上办理深度和办理形式。")
                .flags("""
                        | online | onlineDepth | handleTypes |
                        |--------|-------------|-------------|
                        | 否     | 互联网受理  | 窗口办理    |
                        """, "是否网办为否，网上办理深度却到了“互联网受理”")
                .passes("""
                        | online | onlineDepth | handleTypes |
                        |--------|-------------|-------------|
                        | 是     | 互联网受理  | 窗口办理    |
                        """)
                .flags("""
                        | online | onlineDepth | handleTypes        |
                        |--------|-------------|--------------------|
                        | 否     |             | 窗口办理、网上办理 |
                        """, "是否网办为否，办理形式却含网上办理")
                .passes("""
                        | online | onlineDepth | handleTypes |
                        |--------|-------------|-------------|
                        | 否     |             | 窗口办理    |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.text(ItemField.IS_ONLINE).equals("0")) {
            return;
        }
        List<String> depths = item.codes(ItemField.ONLINE_HANDLE_DEPTH).stream()
                .filter(depth -> CodeTable.ONLINE_HANDLE_DEPTH.has(depth) && depth.compareTo("3") >= 0)
                .toList();
        if (!depths.isEmpty()) {
            findings.add(
                    subject,
                    ItemField.IS_ONLINE,
                    "是否网办为否，网上办理深度却到了“" + CodeTable.ONLINE_HANDLE_DEPTH.labelOf(depths.getLast()) + "”");
        }
        if (item.codes(ItemField.HANDLE_TYPE).contains("2")) {
            findings.add(subject, ItemField.IS_ONLINE, "是否网办为否，办理形式却含网上办理");
        }
    }
}
