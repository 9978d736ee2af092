package io.sitong.rules.basis;

import java.util.regex.Pattern;

/** Tells citations that name nothing, such as 按照上级有关规定. */
final class VagueCitation {

    private static final Pattern VAGUE = Pattern.compile(
            "(?:有关|相关|现行|国家|上级|自治区|部门)的?(?:法律|法规|规章|规定|政策|文件|要求|制度)|上级(?:部门)?(?:规定|文件|要求)|三定(?:方案|规定)|法律法规规定");

    private VagueCitation() {}

    static boolean isVague(String citation) {
        return citation.indexOf('《') < 0 && VAGUE.matcher(citation).find();
    }
}
