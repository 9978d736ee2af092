package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.BasisParser;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

final class LawIsInForce implements ItemRule {

    private final Supplier<GoneLaws> laws;

    LawIsInForce(Supplier<GoneLaws> laws) {
        this.laws = laws;
    }

    @Override
    public RuleCard card() {
        return RuleCard.warning("B08")
                .title("依据没有被废止或替代")
                .why("按废止的法律办事，决定会被撤销。名单只收确知的，没有收入的不等于有效。")
                .fix("改引现行法律的相应条款。")
                .flags("""
                        | bases                          |
                        |--------------------------------|
                        | 《中华人民共和国婚姻法》第八条 |
                        """, "《中华人民共和国婚姻法》已于2021-01-01废止，现行为《中华人民共和国民法典》")
                .passes("""
                        | bases                          |
                        |--------------------------------|
                        | 《中华人民共和国民法典》第八条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Set<String> seen = new HashSet<>();
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            laws.get()
                    .find(basis.lawName())
                    .filter(gone -> seen.add(basis.lawName()))
                    .ifPresent(gone -> findings.add(subject, ItemGroup.BY_LAW, gone.said(basis.lawName())));
        }
    }
}
