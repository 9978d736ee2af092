package io.sitong.rules.basis;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.BasisParser;
import io.sitong.rules.compare.LawKind;
import java.util.List;

final class PowerRestsOnMoreThanADocument implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.info("B10")
                .title("行政权力有法律、法规或规章作依据")
                .why("规范性文件不得设定行政权力；只引文件，多半是漏了上位法。")
                .fix("补上位法的名称和条款。")
                .flags("""
                        | taskType | bases                                                |
                        |----------|------------------------------------------------------|
                        | 行政许可 | 《关于加强取水管理工作的通知》（水资源〔2022〕15号） |
                        """, "只引用了规范性文件，没有法律、法规或规章")
                .passes("""
                        | taskType | bases                                                |
                        |----------|------------------------------------------------------|
                        | 公共服务 | 《关于加强取水管理工作的通知》（水资源〔2022〕15号） |
                        """)
                .passes("""
                        | taskType | bases                                    |
                        |----------|------------------------------------------|
                        | 行政许可 | 《取水许可和水资源费征收管理条例》第二条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        List<LegalBasis> bases = BasisParser.parse(item.bases());
        boolean power = CodeTable.TASK_TYPE.has(item.text(ItemField.TASK_TYPE))
                && !item.text(ItemField.TASK_TYPE).equals("20");
        boolean documents = !bases.isEmpty()
                && bases.stream()
                        .allMatch(basis -> LawKind.ofTitle(basis.lawName())
                                .filter(LawKind.NORMATIVE_DOCUMENT::equals)
                                .isPresent());
        if (power && documents) {
            findings.add(subject, ItemGroup.BY_LAW, "只引用了规范性文件，没有法律、法规或规章");
        }
    }
}
