package io.sitong.importer.rows;

import io.sitong.importer.values.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which rows that are no items give themselves away. */
final class RowWords {

    private static final Pattern GRAND_TOTAL =
            Pattern.compile("(本表|单位|全[区市县旗]|总)?(合计|总计|共计|累计|总数)([:：].*|[0-9一二三四五六七八九十].*|[(（].*)?");
    private static final Pattern SUM =
            Pattern.compile("(本页|本表|部门|单位|全[区市县旗]|总)?(合计|小计|总计|共计|累计|总数)([:：].*|[0-9一二三四五六七八九十].*|[(（].*)?");
    private static final Pattern SIGNED =
            Pattern.compile(".{0,6}(填报|填表|制表|审核|复核|审签|审批|经办|联系|报送|报表|主管|分管|主要|负责|编制|校对|录入|统计|批准|核对)"
                    + "(人|单位|部门|领导|电话|时间|日期|负责人|人员|领导签字|人签字|方式)?(签字|签名|盖章|签章)?[(（]?.{0,6}[)）]?[:：].*");
    private static final Pattern SIGNATURE = Pattern.compile(".*(签字|签名|盖章|签章|公章)[)）]?[:：]?_*.{0,12}");
    private static final Pattern NOTE =
            Pattern.compile("(附?注|备注|说明|填表说明|填报说明|注意|注意事项|提示|附|数据来源|制表说明)[0-9]{0,2}[:：].*|[※＊*]\\s*(注|说明|带).*");
    private static final Pattern CLOSING = Pattern.compile("(以上|上述).{0,20}(项|事项|内容).*|共计?[0-9]+(项|条|个).*|以下(空白|无内容)");
    private static final Pattern PAGE = Pattern.compile(
            "[-—]?\\s*第\\s*[0-9一二三四五六七八九十]{1,4}\\s*页([,，、/]?\\s*共\\s*[0-9一二三四五六七八九十]{1,4}\\s*页)?\\s*[-—]?");
    private static final Pattern HEADING = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、.*|[(（][一二三四五六七八九十]{1,3}[)）].*|第[一二三四五六七八九十0-9]{1,3}(部分|章|节|类|批|篇).*|[0-9]{4}年(底|[0-9]{1,2}月底?)前.*");
    private static final Pattern HEADING_NUMBER = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十0-9]{1,3}(?:部分|章|节|类|批|篇)[、:：]?)\\s*");
    private static final Pattern DEADLINE = Pattern.compile("[0-9]{4}年(?:底|[0-9]{1,2}月底?)");
    private static final Pattern COUNT_BEHIND = Pattern.compile("[(（](?:共)?[0-9]+(?:项|个|条)[)）]$");
    private static final Pattern ORDINAL =
            Pattern.compile("[(（]?[0-9]{1,3}[)）]?|[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|栏次|列次|[①-⑳]|[一二三四五六七八九十]{1,3}");

    private static final Pattern EXAMPLE =
            Pattern.compile("[(（\\[【]?(填写|填报|填表)?(示例|样例|范例|举例|例如|例)[0-9一二三]?[)）\\]】]?[:：]?");
    private static final Pattern HINT = Pattern.compile(
            "[(（\\[【]?(非?必填|选填|可选|可不填|不填|自动生成|系统生成|文本(格式)?|日期(格式)?|数字(格式)?|数值|整数|字符串?|下拉.{0,6}|单选|多选|.{0,4}[0-9]+位.{0,6}|.{0,8}(填写|选择|选填|代码表|字典).{0,12})[)）\\]】]?");

    private RowWords() {}

    static boolean isSum(String text) {
        return SUM.matcher(PlainText.folded(text)).matches();
    }

    /** A sum over the whole table, which belongs to its end. */
    static boolean isGrandTotal(String text) {
        return GRAND_TOTAL.matcher(PlainText.folded(text)).matches();
    }

    static boolean isFooter(String text) {
        String folded = PlainText.folded(text);
        return SIGNED.matcher(folded).matches()
                || NOTE.matcher(folded).matches()
                || CLOSING.matcher(folded).matches()
                || PAGE.matcher(folded).matches()
                || (folded.length() < 40 && SIGNATURE.matcher(folded).matches());
    }

    static boolean isHeading(String text) {
        return HEADING.matcher(PlainText.folded(text)).matches();
    }

    /** What stands in the first cell of a row that shows how to fill in. */
    static boolean isExample(String text) {
        return EXAMPLE.matcher(PlainText.folded(text)).matches();
    }

    /** One cell of a row that says how the column is to be filled in. */
    static boolean isHint(String text) {
        return HINT.matcher(PlainText.folded(text)).matches();
    }

    /** One cell of a row that only numbers the columns: 1, (2), 甲. */
    static boolean isOrdinal(String text) {
        return ORDINAL.matcher(PlainText.folded(text)).matches();
    }

    /** The text of a section without its number and count; a deadline stands for the whole heading. */
    static String sectionTitle(String text) {
        String title = PlainText.line(text);
        Matcher deadline = DEADLINE.matcher(title);
        if (deadline.find() && title.contains("前")) {
            return deadline.group();
        }
        String plain = COUNT_BEHIND
                .matcher(HEADING_NUMBER.matcher(title).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return plain.isEmpty() ? title : plain;
    }
}
