package io.sitong.rules.contacts;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;

final class ComplaintGoesElsewhere implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("W03")
                .title("咨询电话与投诉电话不同")
                .why("投诉打到被投诉的窗口，等于没有监督。12345热线不在此列。")
                .fix("监督投诉改为另外的电话，或12345热线。")
                .flags("""
                        | consultWay   | superviseWay |
                        |--------------|--------------|
                        | 0471-4512345 | 0471-4512345 |
                        """, "咨询和投诉是同一个电话0471-4512345")
                .passes("""
                        | consultWay   | superviseWay |
                        |--------------|--------------|
                        | 0471-4512345 | 0471-4512346 |
                        """)
                .flags("""
                        | consultWay      | superviseWay |
                        |-----------------|--------------|
                        | （0471）4512345 | 0471-4512345 |
                        """, "咨询和投诉是同一个电话0471-4512345")
                .passes("""
                        | consultWay   | superviseWay |
                        |--------------|--------------|
                        | 0471-4512346 | 0471-4512345 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        List<String> asked = PhoneNumbers.in(item.text(ItemField.LINK_WAY));
        List<String> complained = PhoneNumbers.in(item.text(ItemField.SUPERVISE_WAY));
        boolean hotline = complained.stream().anyMatch(number -> number.endsWith("12345") && number.length() <= 9);
        if (!complained.isEmpty() && !hotline && asked.containsAll(complained)) {
            findings.add(
                    subject,
                    ItemField.SUPERVISE_WAY,
                    "咨询和投诉是同一个电话" + item.text(ItemField.SUPERVISE_WAY).strip());
        }
    }
}
