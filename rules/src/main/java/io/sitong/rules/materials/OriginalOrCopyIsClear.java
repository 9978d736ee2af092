package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;

final class OriginalOrCopyIsClear implements ItemRule {

    private static final Pattern UNCLEAR = Pattern.compile("原件\\s*(?:或者?|/)\\s*复印件|复印件\\s*(?:或者?|/)\\s*原件");

    @Override
    public RuleCard card() {
        return RuleCard.warning("M12")
                .title("写清要原件还是复印件")
                .why("“原件或复印件”让窗口各说各的。")
                .fix("明确写原件、复印件，或原件核验、收复印件。")
                .flags("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证（原件或复印件） |
                        """, "“居民身份证（原件或复印件）”没有写清要原件还是复印件")
                .passes("""
                        | materials                  |
                        |----------------------------|
                        | 居民身份证（原件及复印件） |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            if (UNCLEAR.matcher(material.name()).find()) {
                findings.add(subject, ItemGroup.MATERIALS, "“" + material.name() + "”没有写清要原件还是复印件");
            }
        }
    }
}
