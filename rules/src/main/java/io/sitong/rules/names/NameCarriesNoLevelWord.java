package io.sitong.rules.names;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class NameCarriesNoLevelWord implements ItemRule {

    private static final String LEVEL =
            "(?:国家|自治区|省|设区的?市|盟市|地市|州市|市|旗县区|旗县|区县|县区|市县|县|旗|苏木乡镇|乡镇街道|乡镇|镇街|街道|苏木|嘎查村|嘎查|社区|村|本)级";

    private static final String LEVELS = LEVEL + "(?:\\s*[、，,/和及与]\\s*" + LEVEL
            + ")*(?:及?以[上下])?(?:的?(?:权限|权力|事权|管理|实施|办理|审批|核准|备案|事项|部门|层级)+[内外]?)?";

    private static final Pattern LEVEL_WORD = Pattern.compile(
            "[(（【\\[〔]\\s*" + LEVELS + "\\s*[)）】\\]〕]|[-—－_·]+\\s*" + LEVELS + "$|(?:自治区|省|市|旗县|县|乡镇)级权限[内外]?");

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
        Matcher word = LEVEL_WORD.matcher(item.name());
        if (word.find()) {
            findings.add(subject, ItemField.TASK_NAME, "名称含层级字样“" + word.group() + "”");
        }
    }
}
