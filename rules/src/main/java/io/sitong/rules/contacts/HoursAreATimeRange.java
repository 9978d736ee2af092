package io.sitong.rules.contacts;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;

final class HoursAreATimeRange implements ItemRule {

    private static final String CLOCK =
            "(?:[0-9０-９]{1,2}\\s*(?:[:：.．点时]\\s*[0-9０-９]{0,2}分?)?|[一二三四五六七八九十]+[点时]半?(?:[一二三四五十]+分)?)";
    private static final Pattern RANGE =
            Pattern.compile(CLOCK + "\\s*(?:[-—－–~～至到]|--|——)+\\s*(?:[上下中]午)?\\s*" + CLOCK + "|24小时|全天");

    @Override
    public RuleCard card() {
        return RuleCard.warning("W07")
                .title("办理时间写明起止时刻")
                .why("“工作日”“上班时间”各地冬夏不一，群众不知道几点有人。")
                .fix("写成“周一至周五9:00—12:00，13:30—17:00”的样子，冬夏不同的分别写明。")
                .flags("""
                        | officeHours |
                        |-------------|
                        | 工作日      |
                        """, "办理时间“工作日”没有起止时刻")
                .passes("""
                        | officeHours      |
                        |------------------|
                        | 工作日9:00—17:00 |
                        """)
                .passes("""
                        | officeHours                |
                        |----------------------------|
                        | 周一至周五上午九点至十二点 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String hours = item.text(ItemField.TRANSACT_TIME);
        if (!hours.isEmpty() && !RANGE.matcher(hours).find()) {
            findings.add(subject, ItemField.TRANSACT_TIME, "办理时间“" + hours + "”没有起止时刻");
        }
    }
}
