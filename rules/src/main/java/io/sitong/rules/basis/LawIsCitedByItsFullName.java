package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.BasisParser;
import io.sitong.rules.compare.LawKind;
import java.util.HashSet;
import java.util.Set;

final class LawIsCitedByItsFullName implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("B04")
                .title("法律名称用书名号和全称")
                .why("简称和不带书名号的名称检索不到原文，也容易指错法。")
                .fix("写全称并加书名号，如《中华人民共和国水法》。")
                .flags("""
                        | bases                        |
                        |------------------------------|
                        | 中华人民共和国水法第四十八条 |
                        """, "“中华人民共和国水法”没有加书名号")
                .flags("""
                        | bases              |
                        |--------------------|
                        | 《水法》第四十八条 |
                        """, "《水法》不是全称，应为《中华人民共和国水法》")
                .passes("""
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """)
                .passes("""
                        | bases                                    |
                        |------------------------------------------|
                        | 《取水许可和水资源费征收管理条例》第二条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Set<String> seen = new HashSet<>();
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            String name = basis.lawName();
            if (name.isEmpty() || !seen.add(name)) {
                continue;
            }
            boolean law = LawKind.ofTitle(name).filter(LawKind.LAW::equals).isPresent();
            if (!basis.raw().contains("《")) {
                findings.add(subject, ItemGroup.BY_LAW, "“" + name + "”没有加书名号");
            } else if (law && !name.contains("中华人民共和国") && !name.startsWith("全国人民代表大会")) {
                findings.add(subject, ItemGroup.BY_LAW, "《" + name + "》不是全称，应为《中华人民共和国" + name + "》");
            }
        }
    }
}
