package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class BasisIsExact implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("B11")
                .title("依据指明具体的法律")
                .why("“按照上级有关规定”查不到任何条文。")
                .fix("写明法律、法规或文件的名称、文号和条款。")
                .flags("""
                        | bases                |
                        |----------------------|
                        | 按照上级有关规定办理 |
                        """, "依据“按照上级有关规定办理”没有指明具体的法律")
                .passes("""
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (LegalBasis basis : item.bases()) {
            if (basis.lawName().isEmpty() && VagueCitation.isVague(basis.raw())) {
                findings.add(subject, ItemGroup.BY_LAW, "依据“" + basis.raw().strip() + "”没有指明具体的法律");
            }
        }
    }
}
