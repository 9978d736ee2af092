package io.sitong.rules.online;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class CrossProvinceItemHasAMode implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("G05")
                .title("跨省通办事项写明模式")
                .why("不写怎么通办，异地窗口不知道如何收件。")
                .fix("在“全程网办、异地代收代办、多地联办”中选择；代收代办的写明区域。")
                .flags("""
                        | isNationalCross | crossMode | crossAreas |
                        |-----------------|-----------|------------|
                        | 是              |           |            |
                        """, "跨省通办事项没有写明通办模式")
                .passes("""
                        | isNationalCross | crossMode | crossAreas |
                        |-----------------|-----------|------------|
                        | 是              | 全程网办  |            |
                        """)
                .flags("""
                        | isNationalCross | crossMode    | crossAreas |
                        |-----------------|--------------|------------|
                        | 是              | 异地代收代办 |            |
                        """, "跨省通办模式是异地代收代办，没有写明代办区域")
                .passes("""
                        | isNationalCross | crossMode    | crossAreas |
                        |-----------------|--------------|------------|
                        | 是              | 异地代收代办 | 全国       |
                        """)
                .flags("""
                        | isNationalCross | crossMode | crossAreas |
                        |-----------------|-----------|------------|
                        | 是              | 都可以    |            |
                        """, "跨省通办模式“都可以”不是全程网办、异地代收代办或多地联办");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String mode = item.text(ItemField.CROSS_MODE);
        if (!item.isYes(ItemField.IS_NATIONAL_CROSS)) {
            return;
        }
        if (mode.isEmpty()) {
            findings.add(subject, ItemField.CROSS_MODE, "跨省通办事项没有写明通办模式");
        } else if (!mode.contains("全程网办") && !mode.contains("代收代办") && !mode.contains("多地联办")) {
            findings.add(subject, ItemField.CROSS_MODE, "跨省通办模式“" + mode + "”不是全程网办、异地代收代办或多地联办");
        } else if (mode.contains("代收代办") && !item.has(ItemField.CROSS_AREAS)) {
            findings.add(subject, ItemField.CROSS_AREAS, "跨省通办模式是异地代收代办，没有写明代办区域");
        }
    }
}
