package io.sitong.rules.materials;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Material;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;
import java.util.regex.Pattern;

final class MaterialIsOnePaper implements ItemRule {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[(（]?[0-9]{1,2}[)）.．、](?![0-9])|[①-⑳]|[一二三四五六七八九十]+、)");
    private static final Pattern JOINED = Pattern.compile("[、；;]|以及|[和及]");
    private static final Pattern PAPER = Pattern.compile(
            ".*[^原复印副正]{2}(?:证|证书|证明|执照|户口簿|户口本|表|申请书|承诺书|委托书|报告|合同|协议|章程|照片|护照)(?:[(（].*[)）]|原件|复印件)*");

    @Override
    public RuleCard card() {
        return RuleCard.warning("M11")
                .title("一项材料只写一份，名称不带序号")
                .why("几份材料写在一格里，无法逐份核对、免交和共享。")
                .fix("拆成几项，去掉序号。")
                .flags("""
                        | materials            |
                        |----------------------|
                        | 居民身份证和营业执照 |
                        """, "“居民身份证和营业执照”像是几份材料写在了一起")
                .flags("""
                        | materials    |
                        |--------------|
                        | 1.居民身份证 |
                        """, "材料名称“1.居民身份证”带有序号")
                .flags("""
                        | materials                      |
                        |--------------------------------|
                        | 居民身份证、居民户口簿、结婚证 |
                        """, "“居民身份证、居民户口簿、结婚证”像是几份材料写在了一起")
                .passes("""
                        | materials  |
                        |------------|
                        | 居民身份证 |
                        """)
                .passes("""
                        | materials          |
                        |--------------------|
                        | 身份证原件及复印件 |
                        """)
                .passes("""
                        | materials                    |
                        |------------------------------|
                        | 建设单位和施工单位签订的合同 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (Material material : item.materials()) {
            String name = material.name().strip();
            if (NUMBERED.matcher(name).find()) {
                findings.add(subject, ItemGroup.MATERIALS, "材料名称“" + name + "”带有序号");
            }
            List<String> parts = List.of(JOINED.split(name));
            boolean papers = parts.size() > 1
                    && parts.stream().allMatch(part -> PAPER.matcher(part).matches());
            if (papers) {
                findings.add(subject, ItemGroup.MATERIALS, "“" + name + "”像是几份材料写在了一起");
            }
        }
    }
}
