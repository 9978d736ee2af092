package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.sought.KeyedPattern;

final class SituationStandsInHandleItemName implements ItemRule {

    private static final String WORD =
            "(?:新办|首次申请|首次|新申请|新设|设立|变更|延续|延期|补办|补发|换发|换证|换领|注销|遗失补办|到期换证|增项|年检|年审)(?:登记|申请)?";

    private static final KeyedPattern SITUATION =
            new KeyedPattern("(（-—－", "[(（]" + WORD + "(?:[、/和及]" + WORD + ")*[)）]$|[-—－]+" + WORD + "$");

    @Override
    public RuleCard card() {
        return RuleCard.info("N08")
                .title("新办、变更、延续等情形写在业务办理项名称里")
                .why("情形写进主项或子项的名称，同一事项就被拆成许多名称。")
                .fix("名称保留事项本身，情形移到业务办理项名称，并编33位业务办理项编码。")
                .flags("""
                        | name                 | handleItemCode |
                        |----------------------|----------------|
                        | 食品经营许可（变更） |                |
                        """, "名称含情形“（变更）”，应写在业务办理项名称里")
                .passes("""
                        | name                 | handleItemCode                    |
                        |----------------------|-----------------------------------|
                        | 食品经营许可（变更） | 11150102MB1A234575400012301800001 |
                        """)
                .passes("""
                        | name         | handleItemCode |
                        |--------------|----------------|
                        | 食品经营许可 |                |
                        """)
                .flags("""
                        | name          | handleItemCode |
                        |---------------|----------------|
                        | 取水许可-延续 |                |
                        """, "名称含情形“-延续”，应写在业务办理项名称里")
                .passes("""
                        | name     | handleItemCode |
                        |----------|----------------|
                        | 取水许可 |                |
                        """)
                .passes("""
                        | name             | handleItemCode |
                        |------------------|----------------|
                        | 注销扣缴税款登记 |                |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.has(ItemField.TASK_HANDLE_ITEM)) {
            SITUATION
                    .findIn(item.name())
                    .filter(situation -> !StandardName.isNameOf(subject))
                    .ifPresent(situation ->
                            findings.add(subject, ItemField.TASK_NAME, "名称含情形“" + situation + "”，应写在业务办理项名称里"));
        }
    }
}
