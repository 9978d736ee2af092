package io.sitong.rules.codes;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Set;
import java.util.stream.Collectors;

final class DepartmentDigitsFitGuidingDepartment implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("C03")
                .title("国家编码第5-6位对应业务指导部门")
                .why("部门码与指导部门对不上，多半是编码抄错，或指导部门随机构改革变了。只核对00开头的国家编码，地方部门码另有编法。")
                .fix("对照国家目录核对编码，或更新业务指导部门。")
                .flags("""
                        | catalogCode  | guidingDept  |
                        |--------------|--------------|
                        | 000123018000 | 自治区教育厅 |
                        """, "国家编码第5-6位是23，业务指导部门“自治区教育厅”的部门码是05")
                .passes("""
                        | catalogCode  | guidingDept          |
                        |--------------|----------------------|
                        | 000123018000 | 自治区卫生健康委员会 |
                        """)
                .passes("""
                        | catalogCode  | guidingDept  |
                        |--------------|--------------|
                        | 150123018000 | 自治区教育厅 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        Set<String> named = Departments.digitsIn(item.text(ItemField.GUIDE_DEPT));
        item.catalogCode()
                .filter(CatalogCode::national)
                .map(CatalogCode::departmentCode)
                .filter(digits -> !digits.equals("99") && !named.isEmpty() && !named.contains(digits))
                .ifPresent(digits -> findings.add(
                        subject,
                        ItemField.GUIDE_DEPT,
                        "国家编码第5-6位是" + digits + "，业务指导部门“" + item.text(ItemField.GUIDE_DEPT) + "”的部门码是"
                                + named.stream().sorted().collect(Collectors.joining("、"))));
    }
}
