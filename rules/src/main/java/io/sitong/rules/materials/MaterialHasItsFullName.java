package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.fold.NameFold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class MaterialHasItsFullName implements ItemRule {

    private static final Pattern SHORT = Pattern.compile(
            "(身份证|户口本|户口簿|户口薄|执照|驾照|驾驶证|行驶证|社保卡|房产证|土地证|毕业证|健康证|低保证|出生证|残疾证)(?:的?(?:原件|复印件|及|和|,|\\(.*\\)))*");

    @Override
    public RuleCard card() {
        return RuleCard.warning("M16")
                .title("材料用通用全称")
                .why("简称和俗称各地不一，统计和电子证照都对不上。")
                .fix("改用通用名称。")
                .flags("""
                        | materials |
                        |-----------|
                        | 身份证    |
                        """, "“身份证”应写作“居民身份证”")
                .flags("""
                        | materials                |
                        |--------------------------|
                        | 营业执照<br>户口本复印件 |
                        """, "“户口本复印件”应写作“居民户口簿”")
                .passes("""
                        | materials  |
                        |------------|
                        | 居民身份证 |
                        """)
                .passes("""
                        | materials                    |
                        |------------------------------|
                        | 营业执照<br>居民户口簿复印件 |
                        """)
                .passes("""
                        | materials |
                        |-----------|
                        | 申请书    |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            String name = NameFold.fold(material.name());
            Matcher shortForm = SHORT.matcher(name);
            if (shortForm.matches()) {
                findings.add(
                        subject,
                        ItemGroup.MATERIALS,
                        "“" + material.name() + "”应写作“" + MaterialNames.recommended(shortForm.group(1)) + "”");
            }
        }
    }
}
