package io.sitong.rules.materials;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class FormComesWithBlankAndSample implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M07")
                .title("申请表格文书附空白表格和示例样表")
                .why("只写要交申请表，不给表也不给样子，申请人填不好。")
                .fix("上传空白表格和填好的样表。")
                .flags("""
                        | materials                                      |
                        |------------------------------------------------|
                        | 申请表{type=申请表格文书, sampleForm=样表.pdf} |
                        """, "“申请表”没有空白表格")
                .flags("""
                        | materials                                      |
                        |------------------------------------------------|
                        | 申请表{type=申请表格文书, blankForm=空表.docx} |
                        """, "“申请表”没有示例样表")
                .passes("""
                        | materials                                                           |
                        |---------------------------------------------------------------------|
                        | 申请表{type=申请表格文书, blankForm=空表.docx, sampleForm=样表.pdf} |
                        """)
                .passes("""
                        | materials         |
                        |-------------------|
                        | 申请表{type=其他} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            if ("2".equals(material.type())) {
                if (Objects.requireNonNullElse(material.blankForm(), "").isBlank()) {
                    findings.addLacking(subject, GroupField.FORM_GUID, "“" + material.name() + "”没有空白表格");
                }
                if (Objects.requireNonNullElse(material.sampleForm(), "").isBlank()) {
                    findings.addLacking(subject, GroupField.EXAMPLE_GUID, "“" + material.name() + "”没有示例样表");
                }
            }
        }
    }
}
