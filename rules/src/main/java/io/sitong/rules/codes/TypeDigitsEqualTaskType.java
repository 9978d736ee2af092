package io.sitong.rules.codes;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class TypeDigitsEqualTaskType implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C02")
                .title("基本编码第3-4位等于事项类型")
                .why("编码里的类型与类型栏不一致，必有一处是错的，统计和四同比对都会出错。")
                .fix("对照目录核对编码和事项类型，改正错的一处。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode  | taskType |
                        |--------------|----------|
                        | 000123018000 | 行政确认 |
                        """, "基本编码第3-4位是01（行政许可），事项类型却是07（行政确认）")
                .passes("""
                        | catalogCode  | taskType |
                        |--------------|----------|
                        | 000123018000 | 行政许可 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String type = item.text(ItemField.TASK_TYPE);
        item.catalogCode().map(CatalogCode::typeCode).ifPresent(inCode -> {
            if (CodeTable.TASK_TYPE.has(type) && !inCode.equals(type)) {
                findings.add(subject, ItemField.CATALOG_CODE, "基本编码第3-4位是" + named(inCode) + "，事项类型却是" + named(type));
            }
        });
    }

    private static String named(String type) {
        return CodeTable.TASK_TYPE.has(type) ? type + "（" + CodeTable.TASK_TYPE.labelOf(type) + "）" : type;
    }
}
