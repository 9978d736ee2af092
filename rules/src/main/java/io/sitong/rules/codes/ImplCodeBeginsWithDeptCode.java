package io.sitong.rules.codes;

import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;

final class ImplCodeBeginsWithDeptCode implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C17")
                .title("实施编码前18位等于实施主体编码")
                .why("编码里的机构与实施主体不是一个，责任主体就说不清。")
                .fix("核对实施主体编码，按它重新组成实施编码。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | taskCode                        | deptCode           |
                        |---------------------------------|--------------------|
                        | 11150102MB1A98766E4000123018000 | 11150102MB1A234575 |
                        """, "实施编码前18位是11150102MB1A98766E，实施主体编码却是11150102MB1A234575")
                .passes("""
                        | taskCode                        | deptCode           |
                        |---------------------------------|--------------------|
                        | 11150102MB1A2345754000123018000 | 11150102MB1A234575 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String stated = item.text(ItemField.DEPT_CODE).strip().toUpperCase(Locale.ROOT);
        item.implCode()
                .map(ImplCode::creditCode)
                .filter(inside -> !stated.isEmpty() && !inside.equals(stated))
                .ifPresent(inside ->
                        findings.add(subject, ItemField.TASK_CODE, "实施编码前18位是" + inside + "，实施主体编码却是" + stated));
    }
}
