package io.sitong.rules.basis;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.BasisParser;
import io.sitong.rules.compare.LawKind;

final class BasisNamesItsArticle implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("B03")
                .title("依据写明条款")
                .why("只写法律名称，无法核对事项是否真由该法设定。")
                .fix("补上条、款、项；规范性文件可只写名称和文号。")
                .flags("""
                        | bases                  |
                        |------------------------|
                        | 《中华人民共和国水法》 |
                        """, "《中华人民共和国水法》没有写明条款")
                .flags("""
                        | bases      |
                        |------------|
                        | 水法的要求 |
                        """, "未能从“水法的要求”中识别出法律名称和条款")
                .passes("""
                        | bases                            |
                        |----------------------------------|
                        | 《中华人民共和国水法》第四十八条 |
                        """)
                .passes("""
                        | bases                                                |
                        |------------------------------------------------------|
                        | 《关于做好取水许可工作的通知》（水资源〔2022〕15号） |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (LegalBasis basis : BasisParser.parse(item.bases())) {
            if (basis.lawName().isEmpty()) {
                unread(subject, basis.raw(), findings);
            } else if (basis.article() == null && !isDocument(basis)) {
                findings.add(subject, ItemGroup.BY_LAW, "《" + basis.lawName() + "》没有写明条款");
            }
        }
    }

    private static void unread(Subject subject, String raw, Findings findings) {
        if (!raw.isBlank() && !VagueCitation.isVague(raw)) {
            String shown = raw.length() > 30 ? raw.substring(0, 30) + "…" : raw;
            findings.add(subject, ItemGroup.BY_LAW, "未能从“" + shown.replaceAll("\\s+", " ") + "”中识别出法律名称和条款");
        }
    }

    private static boolean isDocument(LegalBasis basis) {
        return LawKind.ofTitle(basis.lawName())
                        .filter(LawKind.NORMATIVE_DOCUMENT::equals)
                        .isPresent()
                || LawKind.NORMATIVE_DOCUMENT.label().equals(basis.lawKind());
    }
}
