package io.sitong.rules.names;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.FourSame;
import io.sitong.rules.fold.NameFold;
import java.util.HashMap;
import java.util.Map;

final class SameNameHasOneCode implements CatalogRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("N06")
                .title("同一地方同名的事项编码也相同")
                .why("一个名称对着两个编码，群众和系统都分不清该办哪一个。")
                .fix("核对是否为同一事项：是的保留一个编码，不是的改名以示区别。")
                .flags("""
                        | name                 | catalogCode  | taskCode |
                        |----------------------|--------------|----------|
                        | 食品经营许可（新办） | 000131001001 |          |
                        | 食品经营许可(新办)   | 000131002000 |          |
                        """, "与“食品经营许可（新办）”同名，编码却是000131002000，那一项是000131001001")
                .passes("""
                        | name                 | catalogCode  | taskCode |
                        |----------------------|--------------|----------|
                        | 食品经营许可（新办） | 000131001001 |          |
                        | 食品经营许可(变更)   | 000131002000 |          |
                        """)
                .passes("""
                        | name                 | catalogCode  | taskCode |
                        |----------------------|--------------|----------|
                        | 食品经营许可（新办） | 000131001001 |          |
                        | 食品经营许可(新办)   | 000131001001 |          |
                        """);
    }

    @Override
    public void check(CatalogSnapshot catalog, Findings findings) {
        Map<String, Subject> first = new HashMap<>();
        catalog.byCatalogCode().forEach((code, subjects) -> {
            for (Subject subject : subjects) {
                String key = subject.division() + NameFold.fold(subject.item().name());
                Subject earlier = first.putIfAbsent(key, subject);
                String other = earlier == null ? code : FourSame.localCode(earlier.item());
                if (earlier != null && !other.equals(code)) {
                    findings.add(
                            subject,
                            ItemField.TASK_NAME,
                            "与“" + earlier.item().name() + "”同名，编码却是" + code + "，那一项是" + other);
                }
            }
        });
    }
}
