package io.sitong.rules.materials;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class OptionalMaterialSaysWhen implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("M09")
                .title("非必要材料写明什么情形下要")
                .why("不写情形，非必要就成了必要。")
                .fix("填写需要提交的情形。")
                .flags("""
                        | materials                    |
                        |------------------------------|
                        | 授权委托书{necessity=非必要} |
                        """, "非必要材料“授权委托书”没有写明什么情形下提交")
                .passes("""
                        | materials                                                 |
                        |-----------------------------------------------------------|
                        | 授权委托书{necessity=非必要, optionalCase=委托他人办理时} |
                        """)
                .passes("""
                        | materials                  |
                        |----------------------------|
                        | 授权委托书{necessity=必要} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            boolean when = !Objects.requireNonNullElse(material.optionalCase(), "")
                            .isBlank()
                    || !Objects.requireNonNullElse(material.situation(), "").isBlank();
            if ("2".equals(material.necessity()) && !when) {
                findings.addLacking(subject, GroupField.HANDLE_CASE, "非必要材料“" + material.name() + "”没有写明什么情形下提交");
            }
        }
    }
}
