package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells columns of days that are neither the legal nor the promised limit of an item: by how much it was cut, how long one
 * step takes, what others promise, how long it took.
 */
final class OtherLimits {

    private static final Set<String> LIMITS = Set.of("PROMISE_DAY", "ANTICIPATE_DAY");
    private static final Pattern DIFFERENCE =
            Pattern.compile("(压缩|压减|缩短|缩减|精简)(?!后|到|至|为)|减少|减幅|提前|提速|[比较]法|平均|实际用时|同期");
    private static final Pattern OF_A_STEP = Pattern.compile("^(申请|收件|受理|预审|初审).{0,2}[时期天]"
            + "|审查|审核|决定|送达|制证|发证|(?<!对外)公示|公告|听证|踏勘|勘验|核查|检测|检验|鉴定|评审|整改|年[检审]|补正|领取|领证|取件|缴费|邮寄|存档|归档");
    private static final Pattern OF_OTHERS =
            Pattern.compile("国家(?!规定|法)|自治区|省级|上级|周边|先进|其他地|外地|目标|去年|上年|往年|[回答]复|咨询|投诉|举报|特别|特殊|有效|整体|^是否");

    private OtherLimits() {}

    /** Whether a column is no limit of the item itself, though a key for one was found. */
    static boolean are(List<String> path, String key) {
        if (!LIMITS.contains(key) || path.isEmpty()) {
            return false;
        }
        String name = PlainText.folded(path.getLast());
        return DIFFERENCE.matcher(name).find()
                || OF_A_STEP.matcher(name).find()
                || OF_OTHERS.matcher(name).find();
    }
}
