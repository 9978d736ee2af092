package io.sitong.rules.codes;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.HashMap;
import java.util.Map;

final class ImplCodeIsUnique implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C16")
                .title("实施编码和业务办理项编码不重复")
                .why("编码重复，后导入的会覆盖先导入的，办件也会挂错事项。")
                .fix("核对重复的几行：真重复的删去，不同情形的各编业务办理项编码。")
                .flags("""
                        | name                           | handleItemCode                    |
                        |--------------------------------|-----------------------------------|
                        | 饮用水供水单位卫生许可         | 11150102MB1A234575400012301800001 |
                        | 饮用水供水单位卫生许可（变更） | 11150102MB1A234575400012301800001 |
                        """, "业务办理项编码11150102MB1A234575400012301800001与“饮用水供水单位卫生许可”重复")
                .passes("""
                        | name                           | handleItemCode                    |
                        |--------------------------------|-----------------------------------|
                        | 饮用水供水单位卫生许可         | 11150102MB1A234575400012301800001 |
                        | 饮用水供水单位卫生许可（变更） | 11150102MB1A234575400012301800002 |
                        """)
                .flags("""
                        | taskCode                        |
                        |---------------------------------|
                        | 11150102MB1A2345754000123018000 |
                        | 11150102MB1A2345754000123018000 |
                        """, "实施编码11150102MB1A2345754000123018000与“饮用水供水单位卫生许可”重复")
                .passes("""
                        | taskCode                        |
                        |---------------------------------|
                        | 11150102MB1A2345754000123018000 |
                        | 11150102MB1A2345754000123019000 |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        Map<String, Subject> first = new HashMap<>();
        for (Subject subject : catalog.subjects()) {
            ItemField field =
                    subject.item().has(ItemField.TASK_HANDLE_ITEM) ? ItemField.TASK_HANDLE_ITEM : ItemField.TASK_CODE;
            String code = subject.item().text(field);
            Subject earlier = code.isEmpty() ? null : first.putIfAbsent(field + code, subject);
            if (earlier != null) {
                findings.add(
                        subject,
                        field,
                        field.label() + code + "与“" + earlier.item().name() + "”重复");
            }
        }
    }
}
