package io.sitong.rules.contacts;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;

final class ContactIsNoPlaceholder implements ItemRule {

    private static final Pattern WORDS = Pattern.compile("(?:电话[:：])?\\s*(?:暂无|无|没有|待定|待补充|未知|[-/—.]+)");

    @Override
    public RuleCard card() {
        return RuleCard.warning("W04")
                .title("联系方式不是占位内容")
                .why("“暂无”“0000000”只是为了通过必填检查。")
                .fix("填写真实的办公电话；没有专门电话的写12345热线。")
                .flags("""
                        | consultWay |
                        |------------|
                        | 暂无       |
                        """, "咨询方式“暂无”是占位内容")
                .flags("""
                        | consultWay   |
                        |--------------|
                        | 0471-0000000 |
                        """, "咨询方式“0471-0000000”是占位内容")
                .flags("""
                        | superviseWay |
                        |--------------|
                        | 0471-1234567 |
                        """, "监督投诉方式“0471-1234567”是占位内容")
                .passes("""
                        | consultWay   |
                        |--------------|
                        | 0471-4512345 |
                        """)
                .passes("""
                        | superviseWay |
                        |--------------|
                        | 12345        |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        look(subject, ItemField.LINK_WAY, findings);
        look(subject, ItemField.SUPERVISE_WAY, findings);
    }

    private static void look(Subject subject, ItemField field, Findings findings) {
        String contact = subject.item().text(field);
        boolean words = WORDS.matcher(contact.strip()).matches();
        boolean number = PhoneNumbers.in(contact).stream().anyMatch(PlaceholderNumber::isOne);
        if (words || number) {
            findings.add(subject, field, field.label() + "“" + contact + "”是占位内容");
        }
    }
}
