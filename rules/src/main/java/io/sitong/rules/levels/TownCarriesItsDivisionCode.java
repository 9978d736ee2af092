package io.sitong.rules.levels;

import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class TownCarriesItsDivisionCode implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("L04")
                .title("乡镇、村级事项写明区划代码")
                .why("没有12位区划代码，不知道是哪个乡镇、哪个村的事项。")
                .fix("填写乡镇街道代码；村级事项再填写村居社区代码。")
                .flags("""
                        | division     | townCode |
                        |--------------|----------|
                        | 150102001000 |          |
                        """, "乡镇级事项没有乡镇街道代码")
                .flags("""
                        | division     | townCode |
                        |--------------|----------|
                        | 150102001000 | 150102   |
                        """, "乡镇街道代码“150102”不是12位区划代码")
                .passes("""
                        | division     | townCode     |
                        |--------------|--------------|
                        | 150102001000 | 150102001000 |
                        """)
                .passes("""
                        | division     | townCode |
                        |--------------|----------|
                        | 150102000000 |          |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.level() == Level.TOWN) {
            look(subject, ItemField.TOWN_CODE, "乡镇级", findings);
        } else if (subject.level() == Level.VILLAGE) {
            look(subject, ItemField.VILLAGE_CODE, "村级", findings);
        }
    }

    private static void look(Subject subject, ItemField field, String level, Findings findings) {
        String code = subject.item().text(field);
        if (code.isEmpty()) {
            findings.add(subject, field, level + "事项没有" + field.label());
        } else if (!code.matches("[0-9]{12}")) {
            findings.add(subject, field, field.label() + "“" + code + "”不是12位区划代码");
        }
    }
}
