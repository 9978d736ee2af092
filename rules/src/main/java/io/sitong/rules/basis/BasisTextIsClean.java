package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class BasisTextIsClean implements MechanicalRule {

    private static final Pattern BREAK_CODE = Pattern.compile("_x000[dDaA]_|\\\\r\\\\n|\\\\n|<br ?/?>");

    private static final String LEADING = ";；,，、。";

    @Override
    public RuleCard card() {
        return RuleCard.warning("B07")
                .title("依据文字没有多余的符号")
                .why("开头的分号、成对的引号和换行代码是从系统导出时带来的，会一路带到办事指南上。")
                .fix("删去多余的符号。")
                .flags("""
                        | bases                             |
                        |-----------------------------------|
                        | ;《中华人民共和国水法》第四十八条 |
                        """, "依据文字以“;”开头")
                .flags("""
                        | bases                              |
                        |------------------------------------|
                        | "《中华人民共和国水法》第四十八条" |
                        """, "依据文字外面多了引号")
                .flags("""
                        | bases                                   |
                        |-----------------------------------------|
                        | 《中华人民共和国水法》_x000D_第四十八条 |
                        """, "依据文字里有换行代码“_x000D_”")
                .passes("""
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """)
                .mends("""
                        | bases                                        |
                        |----------------------------------------------|
                        | ;"《中华人民共和国水法》_x000D_第四十八条" |
                        """, """
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """);
    }

    @Override
    public Item mend(Item item) {
        return item.edit()
                .bases(item.bases().stream().map(BasisTextIsClean::clean).toList())
                .build();
    }

    private static LegalBasis clean(LegalBasis basis) {
        String text = BREAK_CODE.matcher(basis.raw()).replaceAll("").strip();
        String before;
        do {
            before = text;
            if (!text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0) {
                text = text.substring(1).strip();
            }
            if (quoted(text)) {
                text = text.substring(1, text.length() - 1).strip();
            }
        } while (!text.equals(before));
        return new LegalBasis(
                basis.lawName(), basis.lawKind(), basis.docNo(), basis.article(), basis.articleText(), text);
    }

    private static boolean quoted(String text) {
        return text.length() > 1
                && "\"'".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (LegalBasis basis : item.bases()) {
            String text = basis.raw().strip();
            Matcher code = BREAK_CODE.matcher(text);
            if (code.find()) {
                findings.add(subject, ItemGroup.BY_LAW, "依据文字里有换行代码“" + code.group() + "”");
            }
            if (!text.isEmpty() && LEADING.indexOf(text.charAt(0)) >= 0) {
                findings.add(subject, ItemGroup.BY_LAW, "依据文字以“" + text.charAt(0) + "”开头");
            }
            if (quoted(text)) {
                findings.add(subject, ItemGroup.BY_LAW, "依据文字外面多了引号");
            }
        }
    }
}
