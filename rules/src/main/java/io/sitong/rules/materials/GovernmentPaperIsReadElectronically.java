package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class GovernmentPaperIsReadElectronically implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.info("M08")
                .title("政府核发的证照已关联电子证照")
                .why("关联了电子证照，申请人就不必再交这份材料。")
                .fix("填写对应的电子证照名称，关联后可免提交。")
                .flags("""
                        | materials                                                                 |
                        |---------------------------------------------------------------------------|
                        | 营业执照{type=证件证书证明, source=政府部门核发, issuer=市场监督管理部门} |
                        """, "“营业执照”由政府部门核发，可关联电子证照免提交")
                .passes("""
                        | materials                                                                                   |
                        |---------------------------------------------------------------------------------------------|
                        | 营业执照{type=证件证书证明, source=政府部门核发, issuer=市场监督管理部门, licence=营业执照} |
                        """)
                .passes("""
                        | materials                                      |
                        |------------------------------------------------|
                        | 营业执照{type=证件证书证明, source=申请人自备} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            boolean issued = "1".equals(material.type())
                    && Objects.requireNonNullElse(material.source(), "").contains("政府部门核发");
            if (issued && Objects.requireNonNullElse(material.licence(), "").isBlank()) {
                findings.add(subject, ItemGroup.MATERIALS, "“" + material.name() + "”由政府部门核发，可关联电子证照免提交");
            }
        }
    }
}
