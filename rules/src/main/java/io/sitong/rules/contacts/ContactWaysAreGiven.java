package io.sitong.rules.contacts;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ContactWaysAreGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("W01")
                .title("有咨询方式和监督投诉方式")
                .why("群众有问题没处问、有意见没处提。")
                .fix("补上办公电话；监督投诉可写12345。")
                .flags("""
                        | consultWay | superviseWay |
                        |------------|--------------|
                        |            | 12345        |
                        """, "没有咨询方式")
                .passes("""
                        | consultWay   | superviseWay |
                        |--------------|--------------|
                        | 0471-4512345 | 12345        |
                        """)
                .flags("""
                        | consultWay   | superviseWay |
                        |--------------|--------------|
                        | 0471-4512345 |              |
                        """, "没有监督投诉方式");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.has(ItemField.LINK_WAY)) {
            findings.add(subject, ItemField.LINK_WAY, "没有咨询方式");
        }
        if (!item.has(ItemField.SUPERVISE_WAY)) {
            findings.add(subject, ItemField.SUPERVISE_WAY, "没有监督投诉方式");
        }
    }
}
