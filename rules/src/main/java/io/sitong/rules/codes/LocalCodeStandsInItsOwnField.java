package io.sitong.rules.codes;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Locale;

final class LocalCodeStandsInItsOwnField implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("C19")
                .title("地方编码填在地方编码栏")
                .why("地方系统的编码（带连字符、字母或14位）填在国家编码栏，会被当成错误的国家编码。")
                .fix("移到“地方基本编码”或“地方实施编码”，国家编码栏填目录中的编码。")
                .flags("""
                        | catalogCode    |
                        |----------------|
                        | 511A0138000000 |
                        """, "“511A0138000000”像是地方编码，应填在地方基本编码")
                .flags("""
                        | taskCode           |
                        |--------------------|
                        | 62052400MZ-XK-0001 |
                        """, "“62052400MZ-XK-0001”像是地方编码，应填在地方实施编码")
                .passes("""
                        | catalogCode  |
                        |--------------|
                        | 000123018000 |
                        """)
                .passes("""
                        | taskCode                        |
                        |---------------------------------|
                        | 11150102MB1A2345754000123018000 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        look(subject, ItemField.CATALOG_CODE, ItemField.LOCAL_CATALOG_CODE, findings);
        look(subject, ItemField.TASK_CODE, ItemField.LOCAL_TASK_CODE, findings);
    }

    private static void look(Subject subject, ItemField field, ItemField local, Findings findings) {
        String code = subject.item().text(field).strip().toUpperCase(Locale.ROOT);
        boolean national = CatalogCode.isWellFormed(code) || ImplCode.isWellFormed(code);
        boolean hyphens = code.indexOf('-') > 0;
        boolean letters = field == ItemField.CATALOG_CODE && code.length() >= 12 && code.matches("[0-9]+[A-Z][0-9]+");
        if (!national && (hyphens || letters || code.matches("[0-9]{14}"))) {
            findings.add(subject, field, "“" + code + "”像是地方编码，应填在" + local.label());
        }
    }
}
