package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.compare.LevelWord;

final class NameCarriesNoLevelWord implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning("N03")
                .title("事项名称不带层级字样")
                .why("层级由“行使层级”表达；写进名称，同一事项四级就不同名。")
                .fix("删去层级字样，并核对“行使层级”。")
                .flags("""
                        | name                 |
                        |----------------------|
                        | 食品经营许可（市级） |
                        """, "名称含层级字样“（市级）”")
                .flags("""
                        | name                       |
                        |----------------------------|
                        | 民办学校设立审批(县级权限) |
                        """, "名称含层级字样“(县级权限)”")
                .flags("""
                        | name                         |
                        |------------------------------|
                        | 取水许可（省级、市级权限内） |
                        """, "名称含层级字样“（省级、市级权限内）”")
                .flags("""
                        | name                   |
                        |------------------------|
                        | 水利工程验收（旗县级） |
                        """, "名称含层级字样“（旗县级）”")
                .flags("""
                        | name                  |
                        |-----------------------|
                        | 企业投资项目备案—县级 |
                        """, "名称含层级字样“—县级”")
                .passes("""
                        | name         |
                        |--------------|
                        | 食品经营许可 |
                        """)
                .passes("""
                        | name                                 |
                        |--------------------------------------|
                        | 国家级非物质文化遗产代表性传承人推荐 |
                        """)
                .passes("""
                        | name                                   |
                        |----------------------------------------|
                        | 县级文物保护单位保护范围内建设工程许可 |
                        """)
                .passes("""
                        | name                                                   |
                        |--------------------------------------------------------|
                        | 外商投资企业（国家规定实施准入特别管理措施的）设立审批 |
                        """)
                .passes("""
                        | name                 |
                        |----------------------|
                        | 民办学校设立审批(县) |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        LevelWord.in(item.name())
                .ifPresent(word -> findings.add(subject, ItemField.TASK_NAME, "名称含层级字样“" + word + "”"));
    }
}
