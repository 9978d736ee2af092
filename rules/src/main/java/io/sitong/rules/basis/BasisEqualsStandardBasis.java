package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.BasisDifference;
import io.sitong.rules.compare.BasisSet;
import io.sitong.rules.compare.Sameness;

final class BasisEqualsStandardBasis implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("B02")
                .title("设定依据与目录一致（四同：依据）")
                .why("依据不同，同一事项的条件、时限和责任就不同。按“法律名称＋条款”比对，版本、文号和写法不计。")
                .fix("改为目录中的依据；地方性法规、规章确需列入的，向业务指导部门提出补充目录。")
                .source("内蒙古自治区2022年法治政府建设工作安排：同一事项名称、编码、依据、类型相同（四级四同）")
                .flags("""
                        | bases                            | standard.bases                   |
                        |----------------------------------|----------------------------------|
                        | 《中华人民共和国水法》第四十九条 | 《中华人民共和国水法》第四十八条 |
                        """, "《中华人民共和国水法》条款不同：标准为第四十八条，本地为第四十九条")
                .flags("""
                        | bases                                    | standard.bases                   |
                        |------------------------------------------|----------------------------------|
                        | 《取水许可和水资源费征收管理条例》第二条 | 《中华人民共和国水法》第四十八条 |
                        """, "缺少《中华人民共和国水法》第四十八条", "多出《取水许可和水资源费征收管理条例》第二条")
                .flagsAs(Severity.WARNING, """
                        | bases                                  | standard.bases                   |
                        |----------------------------------------|----------------------------------|
                        | 《中华人民共和国水法》第四十八条第一款 | 《中华人民共和国水法》第四十八条 |
                        """, "《中华人民共和国水法》引用详略不同：标准为第四十八条，本地为第四十八条第一款")
                .passes("""
                        | bases                            | standard.bases                   |
                        |----------------------------------|----------------------------------|
                        | 《中华人民共和国水法》第四十八条 | 《中华人民共和国水法》第四十八条 |
                        """)
                .passes("""
                        | bases                                                                                  | standard.bases                   |
                        |----------------------------------------------------------------------------------------|----------------------------------|
                        | 【法律】《水法》（2016年修正）第48条：直接从江河、湖泊取水的，应当申请领取取水许可证。 | 《中华人民共和国水法》第四十八条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        BasisSet ruling = BasisSet.of(standard.item());
        BasisSet own = BasisSet.of(item);
        if (ruling.isEmpty() || own.isEmpty()) {
            return;
        }
        BasisDifference difference = ruling.differenceTo(own);
        if (!difference.citesOtherwise()) {
            return;
        }
        Severity severity = difference.sameness() == Sameness.DIFFERENT ? Severity.ERROR : Severity.WARNING;
        difference.details().forEach(detail -> findings.add(severity, subject, ItemGroup.BY_LAW, detail));
    }
}
