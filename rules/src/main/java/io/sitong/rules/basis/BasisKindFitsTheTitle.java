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

final class BasisKindFitsTheTitle implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("B06")
                .title("依据类型与名称相符")
                .why("把方案、通知标成行政法规，等于给没有设定权的文件抬高了效力。")
                .fix("按名称和制定机关改正依据类型。")
                .flags("""
                        | bases                                        |
                        |----------------------------------------------|
                        | 【行政法规】《四川省城乡供水工作方案》第三条 |
                        """, "《四川省城乡供水工作方案》标为行政法规，按名称应是规范性文件")
                .passes("""
                        | bases                                          |
                        |------------------------------------------------|
                        | 【规范性文件】《四川省城乡供水工作方案》第三条 |
                        """)
                .flags("""
                        | bases                                          |
                        |------------------------------------------------|
                        | 【行政法规】《内蒙古自治区城镇供水条例》第三条 |
                        """, "《内蒙古自治区城镇供水条例》标为行政法规，按名称应是地方性法规")
                .passes("""
                        | bases                                            |
                        |--------------------------------------------------|
                        | 【地方性法规】《内蒙古自治区城镇供水条例》第三条 |
                        """)
                .flags("""
                        | bases                                        |
                        |----------------------------------------------|
                        | 【法律】《生活饮用水卫生监督管理办法》第四条 |
                        """, "《生活饮用水卫生监督管理办法》标为法律，按名称不会是法律")
                .passes("""
                        | bases                                            |
                        |--------------------------------------------------|
                        | 【部门规章】《生活饮用水卫生监督管理办法》第四条 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Set<String> seen = new HashSet<>();
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            LawKind kind = Optional.ofNullable(basis.lawKind())
                    .flatMap(LawKind::findByLabel)
                    .orElse(null);
            String name = basis.lawName();
            if (kind != null && !name.isEmpty() && !kind.fits(name) && seen.add(name)) {
                String right = LawKind.ofTitle(name)
                        .map(certain -> "，按名称应是" + certain.label())
                        .orElse("，按名称不会是" + kind.label());
                findings.add(subject, ItemGroup.BY_LAW, "《" + name + "》标为" + kind.label() + right);
            }
        }
    }
}
