package io.sitong.rules.versions;

import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ItemFollowsNewestStandard implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("X03")
                .title("实施清单依据最新一版目录")
                .why("目录已更新而实施清单还是按旧版编的，四同要重新核对。")
                .fix("对照目录的修改处更新实施清单，或确认不受影响。")
                .flags("""
                        | basedOn | standard.snapshot |
                        |---------|-------------------|
                        | 1       | 2                 |
                        """, "按目录第1版编制，目录已发布第2版")
                .passes("""
                        | basedOn | standard.snapshot |
                        |---------|-------------------|
                        | 2       | 2                 |
                        """)
                .passes("""
                        | basedOn | standard.snapshot |
                        |---------|-------------------|
                        |         | 2                 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        BasedOn basedOn = subject.basedOn();
        if (basedOn != null && basedOn.snapshot() < standard.snapshot()) {
            findings.add(
                    subject,
                    ItemField.CATALOG_CODE,
                    "按目录第" + basedOn.snapshot() + "版编制，目录已发布第" + standard.snapshot() + "版");
        }
    }
}
