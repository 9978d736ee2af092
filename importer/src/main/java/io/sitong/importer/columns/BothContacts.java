package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of one column for both whom to ask and whom to complain to: 咨询及投诉电话, 联系电话/监督电话. */
final class BothContacts {

    private static final String COMPLAIN = "(投诉|监督|举报)";
    private static final Pattern COMPLAINS = Pattern.compile(COMPLAIN);
    private static final Pattern ASK = Pattern.compile(
            "咨询|问询|(联系|服务)(电话|方式|热线)?[及和与、/,](服务)?" + COMPLAIN + "|" + COMPLAIN + "(电话|方式|热线|举报|渠道)*[及和与、/,](服务)?联系");
    private static final Pattern WAY = Pattern.compile("电话|方式|渠道|热线|号码?$|座机|手机|途径|联系|内容");
    private static final Pattern OTHER = Pattern.compile("常见|问题|问答|部门|单位|机构|人$|地址|材料");

    private BothContacts() {}

    /** Whether the column itself names both, or its group does and it only says that it is a way to reach somebody. */
    static boolean are(List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        String leaf = PlainText.folded(path.getLast());
        boolean one = leaf.contains("咨询") || leaf.contains("投诉") || leaf.contains("监督") || leaf.contains("举报");
        boolean way = path.size() == 1 || WAY.matcher(leaf).find();
        return one ? namesBoth(leaf) : way && namesBoth(PlainText.folded(String.join("", path)));
    }

    private static boolean namesBoth(String name) {
        return ASK.matcher(name).find()
                && COMPLAINS.matcher(name).find()
                && !OTHER.matcher(name).find();
    }

    /** Whether the header names whom to ask first. */
    static boolean askFirst(List<String> path) {
        String name = PlainText.folded(String.join("", path));
        Matcher complain = COMPLAINS.matcher(name);
        return !complain.find() || name.substring(0, complain.start()).matches(".*(咨询|问询|联系|服务).*");
    }
}
