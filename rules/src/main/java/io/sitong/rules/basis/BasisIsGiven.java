package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class BasisIsGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("B01")
                .title("有设定依据")
                .why("没有法律依据的事项不得实施。")
                .fix("补上设定该事项的法律、法规、规章及条款；确无依据的，申请取消。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | bases |
                        |-------|
                        |       |
                        """, "没有设定依据")
                .passes("""
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (item.bases().stream()
                .allMatch(basis -> basis.raw().isBlank() && basis.lawName().isBlank())) {
            findings.add(subject, ItemGroup.BY_LAW, "没有设定依据");
        }
    }
}
