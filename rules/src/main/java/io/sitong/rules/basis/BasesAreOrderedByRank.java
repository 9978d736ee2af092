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

final class BasesAreOrderedByRank implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("B09")
                .title("依据按效力从高到低排列")
                .why("先法律、后法规、再规章和文件，看的人才知道事项由谁设定。")
                .fix("按法律、行政法规、地方性法规、规章、规范性文件的顺序排列。")
                .flags("""
                        | bases                                                                        |
                        |------------------------------------------------------------------------------|
                        | 《取水许可和水资源费征收管理条例》第二条<br>《中华人民共和国水法》第四十八条 |
                        """, "《中华人民共和国水法》（法律）排在《取水许可和水资源费征收管理条例》（行政法规）之后")
                .passes("""
                        | bases                                                                            |
                        |----------------------------------------------------------------------------------|
                        | 《取水许可和水资源费征收管理条例》第二条<br>《内蒙古自治区水资源条例》第四十八条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        LegalBasis before = null;
        LawKind rankBefore = null;
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            LawKind rank = LawKind.ofTitle(basis.lawName()).orElse(null);
            if (rank == null) {
                continue;
            }
            if (before != null && rankBefore != null && rank.compareTo(rankBefore) < 0) {
                findings.add(
                        subject,
                        ItemGroup.BY_LAW,
                        "《" + basis.lawName() + "》（" + rank.label() + "）排在《" + before.lawName() + "》（"
                                + rankBefore.label() + "）之后");
                return;
            }
            before = basis;
            rankBefore = rank;
        }
    }
}
