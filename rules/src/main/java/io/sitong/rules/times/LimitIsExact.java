package io.sitong.rules.times;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;

final class LimitIsExact implements ItemRule {

    private static final Pattern VAGUE = Pattern.compile("尽快|及时|酌情|视情况|适时|按规定时限");

    @Override
    public RuleCard card() {
        return RuleCard.warning("H05")
                .title("时限写成确定的数字和单位")
                .why("“尽快”“及时”不是时限；只写“天”，分不清工作日和自然日。")
                .fix("写成确定的数字，单位用工作日或自然日。")
                .flags("""
                        | promiseLimit | promiseLimitUnit |
                        |--------------|------------------|
                        | 10           | 天               |
                        """, "承诺办结时限的单位“天”分不清工作日和自然日")
                .passes("""
                        | promiseLimit | promiseLimitUnit |
                        |--------------|------------------|
                        | 10           | 工作日           |
                        """)
                .flags("""
                        | promiseLimit | promiseLimitNote |
                        |--------------|------------------|
                        |              | 尽快办理         |
                        """, "承诺办结时限没有数字，说明写的是“尽快办理”")
                .passes("""
                        | promiseLimit | promiseLimitNote |
                        |--------------|------------------|
                        | 10工作日     | 尽快办理         |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        look(subject, ItemField.ANTICIPATE_DAY, ItemField.ANTICIPATE_TYPE, ItemField.ANTICIPATE_EXPLAIN, findings);
        look(subject, ItemField.PROMISE_DAY, ItemField.PROMISE_TYPE, ItemField.PROMISE_EXPLAIN, findings);
    }

    private static void look(Subject subject, ItemField amount, ItemField unit, ItemField note, Findings findings) {
        Item item = subject.item();
        String stated = item.text(unit);
        if (stated.equals("天") || stated.equals("日")) {
            findings.add(subject, unit, amount.label() + "的单位“" + stated + "”分不清工作日和自然日");
        }
        String words = item.text(note);
        if (!item.has(amount) && VAGUE.matcher(words).find()) {
            findings.add(subject, amount, amount.label() + "没有数字，说明写的是“" + words + "”");
        }
    }
}
