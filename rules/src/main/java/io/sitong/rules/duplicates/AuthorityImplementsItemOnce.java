package io.sitong.rules.duplicates;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.HashSet;
import java.util.Set;

final class AuthorityImplementsItemOnce implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("X06")
                .title("同一主体对同一目录事项只有一份实施清单")
                .why("一个事项两份清单，内容一改就不一致；有不同情形的应分业务办理项。")
                .fix("保留一份；确有不同情形的，各写业务办理项名称和编码。")
                .flags("""
                        | handleItemName | deptCode           |
                        |----------------|--------------------|
                        |                | 11150102MB1A234575 |
                        |                | 11150102MB1A234575 |
                        """, "“呼和浩特市新城区卫生健康委员会”对000123018000已有一份实施清单，这一份没有不同的业务办理项")
                .passes("""
                        | handleItemName | deptCode           |
                        |----------------|--------------------|
                        |                | 11150102MB1A234575 |
                        | 延续           | 11150102MB1A234575 |
                        """)
                .passes("""
                        | handleItemName | deptCode           |
                        |----------------|--------------------|
                        |                | 11150102MB1A234575 |
                        |                | 11150105MB1A3579X0 |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        catalog.byCatalogCode().forEach((code, subjects) -> {
            Set<String> seen = new HashSet<>();
            for (Subject subject : subjects) {
                Item item = subject.item();
                String body = item.find(ItemField.DEPT_CODE).orElse(item.text(ItemField.DEPT_NAME));
                String handled = item.find(ItemField.TASK_HANDLE_ITEM)
                        .or(() -> item.find(ItemField.HANDLE_ITEM_NAME))
                        .orElse("");
                if (!body.isEmpty() && !seen.add(subject.division() + body + "#" + handled)) {
                    findings.add(
                            subject,
                            ItemField.CATALOG_CODE,
                            "“" + item.text(ItemField.DEPT_NAME) + "”对" + code + "已有一份实施清单，这一份没有不同的业务办理项");
                }
            }
        });
    }
}
