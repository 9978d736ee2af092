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
import java.util.Optional;
import java.util.Set;

final class RuleCarriesItsDocumentNumber implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("B05")
                .title("规章和规范性文件写明文号")
                .why("同名的通知、意见很多，没有文号找不到是哪一份。")
                .fix("补上发文字号或令号，如“国办发〔2022〕34号”。")
                .flags("""
                        | bases                          |
                        |--------------------------------|
                        | 《关于加强取水管理工作的通知》 |
                        """, "《关于加强取水管理工作的通知》没有文号")
                .passes("""
                        | bases                                                |
                        |------------------------------------------------------|
                        | 《关于加强取水管理工作的通知》（水资源〔2022〕15号） |
                        """)
                .flags("""
                        | bases                                  |
                        |----------------------------------------|
                        | 【部门规章】《取水许可管理办法》第四条 |
                        """, "《取水许可管理办法》没有文号")
                .passes("""
                        | bases                                                    |
                        |----------------------------------------------------------|
                        | 【部门规章】《取水许可管理办法》（水利部令第34号）第四条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Set<String> seen = new HashSet<>();
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            Optional<LawKind> kind = Optional.ofNullable(basis.lawKind())
                    .flatMap(LawKind::findByLabel)
                    .or(() -> LawKind.ofTitle(basis.lawName()));
            boolean numbered =
                    kind.filter(k -> k.compareTo(LawKind.DEPARTMENT_RULE) >= 0).isPresent();
            if (numbered && basis.docNo() == null && seen.add(basis.lawName())) {
                findings.add(subject, ItemGroup.BY_LAW, "《" + basis.lawName() + "》没有文号");
            }
        }
    }
}
