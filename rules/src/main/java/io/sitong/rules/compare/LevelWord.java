package io.sitong.rules.compare;

import io.sitong.rules.sought.KeyedPattern;
import java.util.Optional;

/** Words such as （县级） or —市级 in a name: they say who acts, never what is done, so they are no situation either. */
public final class LevelWord {

    private static final String LEVEL =
            "(?:国家|自治区|省|设区的?市|盟市|地市|州市|市|旗县区|旗县|区县|县区|市县|县|旗|苏木乡镇|乡镇街道|乡镇|镇街|街道|苏木|嘎查村|嘎查|社区|村|本)级";

    private static final String LEVELS = LEVEL + "(?:\\s*[、，,/和及与]\\s*" + LEVEL
            + ")*(?:及?以[上下])?(?:的?(?:权限|权力|事权|管理|实施|办理|审批|核准|备案|事项|部门|层级)+[内外]?)?";

    private static final KeyedPattern LEVEL_WORD = new KeyedPattern(
            "级", "[(（【\\[〔]\\s*" + LEVELS + "\\s*[)）】\\]〕]|[-—－_·]+\\s*" + LEVELS + "$|(?:自治区|省|市|旗县|县|乡镇)级权限[内外]?");

    private LevelWord() {}

    /** The first one, with what sets it off. */
    public static Optional<String> in(String name) {
        return LEVEL_WORD.findIn(name);
    }
}
