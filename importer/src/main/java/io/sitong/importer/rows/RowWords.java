package io.sitong.importer.rows;

import io.sitong.importer.values.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which rows that are no items give themselves away. */
public final class RowWords {

    private static final String COUNT = "[0-9零一二三四五六七八九十百千]{1,6}";
    /** Of what: 本页, 全旗, 第二部分, 卫生健康局. */
    private static final String WHOSE = "(.{0,24}[局委办厅院所队站处科室会心部府司旗县市区镇乡册页表批章节类项]|单位|总|以上|上述|其中)?";

    private static final String HOW_MANY = "([:：].*|[(（].*|共?" + COUNT + "[项条个件份].{0,6}|" + COUNT + ")?";
    private static final Pattern GRAND_TOTAL = Pattern.compile("(.{0,3}[旗县市区盟]|本?表|单位|总)?(合计|总计|共计|累计|总数)" + HOW_MANY);
    private static final Pattern SUM = Pattern.compile(WHOSE + "(合计|总计|共计|累计|总数)" + HOW_MANY + "|.{0,24}小计" + HOW_MANY
            + "|.{0,24}[局委办厅院所队站处科室会心部本页册批](共|计)" + COUNT + "[项条个件]");
    private static final Pattern SIGNED =
            Pattern.compile(".{0,6}(填报|填表|制表|审核|复核|审签|审批|经办|联系|报送|报表|主管|分管|主要|负责|编制|校对|录入|统计|批准|核对)"
                    + "(人|单位|部门|领导|电话|时间|日期|负责人|人员|领导签字|人签字|方式)?(签字|签名|盖章|签章)?[(（]?.{0,6}[)）]?[:：].*"
                    + "|(服务|咨询|投诉|举报|监督|值班|服务监督|监督投诉|投诉举报|咨询服务)(电话|热线|方式|举报电话|邮箱)[:：].*");
    private static final Pattern SIGNATURE = Pattern.compile(".*(签字|签名|盖章|签章|公章)[)）]?[:：]?_*.{0,12}");
    private static final Pattern NOTE =
            Pattern.compile("(附?注|备注|说明|填表说明|填报说明|注意|注意事项|提示|附|数据来源|制表说明)[0-9]{0,2}[:：].*|[※＊*]\\s*(注|说明|带).*");
    private static final Pattern CLOSING = Pattern.compile(
            "(以上|上述).{0,20}(项|事项|内容).*|(一共|共计?)" + COUNT + "(项|条|个|件).*|以下(空白|无内容)|[0-9]{4}年[0-9]{1,2}月([0-9]{1,2}日)?");
    private static final Pattern PAGE = Pattern.compile(
            "[-—]?\\s*第\\s*[0-9一二三四五六七八九十]{1,4}\\s*页([,，、/]?\\s*共\\s*[0-9一二三四五六七八九十]{1,4}\\s*页)?\\s*[-—]?");
    /** What stands where a printed page ends and the next begins. */
    private static final String CARRIED =
            "(续上?表|续前表|续完|未完待续|待续|[承接续][上前下次][页表]|[转接过见][下次][页表]|[下次]页[续接]|上接.{0,6}页|下转.{0,6}页)(小计|合计|累计)?";

    private static final Pattern PAGE_CARRY =
            Pattern.compile("[-—….]*" + CARRIED + "[0-9一二三四五六七八九十]{0,3}[-—….:]*|[(\\[【]("
                    + CARRIED + "|续)[0-9一二三四五六七八九十]{0,3}[)\\]】]|.{1,30}[(]("
                    + CARRIED + "|续)[0-9一二三四五六七八九十]{0,2}[)]");
    private static final Pattern HEADING = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、.*|[(（][一二三四五六七八九十]{1,3}[)）].*|第[一二三四五六七八九十0-9]{1,3}(部分|章|节|类|批|篇).*|[0-9]{4}年(底|[0-9]{1,2}月底?)前.*");
    private static final Pattern HEADING_NUMBER = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十0-9]{1,3}(?:部分|章|节|类|批|篇)[、:：]?)\\s*");
    private static final Pattern DEADLINE = Pattern.compile("[0-9]{4}年(?:底|[0-9]{1,2}月底?)");
    private static final Pattern COUNT_BEHIND = Pattern.compile("[(（](?:共)?[0-9]+(?:项|个|条)[)）]$");
    private static final Pattern ORDINAL =
            Pattern.compile("[(（]?[0-9]{1,3}[)）]?|[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|栏次|列次|[①-⑳]|[一二三四五六七八九十]{1,3}");

    private static final Pattern BODY =
            Pattern.compile("[^0-9,，。;；:：]{1,24}(局|委员会|委|厅|办公室|政府|街道办事处|苏木|镇)(\\(共?[0-9一二三四五六七八九十]{1,4}[项个条件]\\))?"
                    + "|[^,，。;；:：]{1,24}\\(共?[0-9一二三四五六七八九十]{1,4}[项个条件]\\)");

    private static final Pattern EXAMPLE =
            Pattern.compile("[(（\\[【]?(填写|填报|填表)?(示例|样例|范例|举例|例如|例)[0-9一二三]?[)）\\]】]?[:：]?");
    private static final Pattern HINT = Pattern.compile("[(（\\[【*]*(非?必(填|录|选|报)项?|选填项?|可选|可不填|不填|可空|不能为空|同上|"
            + "(自动|系统|平台)(生成|带出|产生|读取|填充|计算|赋码)|文本(格式|型)?|日期(格式|型)?|数字(格式|型)?|数值|整数|字符串?|下拉.{0,6}|单选|多选|"
            + "打[√✓✔勾对○●].{0,6}|[勾划]选?[√✓✔]?|是[/、或]否|有[/、或]无|Y[/、或]N|"
            + ".{0,4}[0-9]+位.{0,6}|.{0,8}(填写|选择|选填|代码表|字典|勾选).{0,12}|(格式|示例|例如?|如|注|说明)[:：].{1,30}|"
            + "(请|应|须|需|按|与|参照|按照|对照).{1,20}(填|一致|相同|对应|核对|为准).{0,8}|如.{1,8}(必填|填写|则填|不填)|.{0,6}[必选]填[,，;；、].{1,16}|"
            + "(不超过|限|最多)[0-9]+个?字.{0,4})[)）\\]】]?");

    private RowWords() {}

    /** A sum over rows above. */
    public static boolean isSum(String text) {
        return SUM.matcher(PlainText.folded(text)).matches();
    }

    /** A sum over the whole table, which belongs to its end. */
    static boolean isGrandTotal(String text) {
        return GRAND_TOTAL.matcher(PlainText.folded(text)).matches();
    }

    /** A note, a signature or what stands at the end of a page. */
    public static boolean isFooter(String text) {
        String folded = PlainText.folded(text);
        return SIGNED.matcher(folded).matches()
                || NOTE.matcher(folded).matches()
                || CLOSING.matcher(folded).matches()
                || PAGE.matcher(folded).matches()
                || isPageCarry(folded)
                || (folded.length() < 40 && SIGNATURE.matcher(folded).matches());
    }

    /** 续表, （承上页）, 转下页: short, and nothing else. */
    private static boolean isPageCarry(String folded) {
        return PAGE_CARRY.matcher(folded).matches();
    }

    static boolean isHeading(String text) {
        return HEADING.matcher(PlainText.folded(text)).matches();
    }

    /** The name of an authority, which is the name of no item: over the items it carries out. */
    static boolean isBody(String text) {
        return BODY.matcher(PlainText.folded(text)).matches();
    }

    /** What stands in the first cell of a row that shows how to fill in. */
    public static boolean isExample(String text) {
        return EXAMPLE.matcher(PlainText.folded(text)).matches();
    }

    /** One cell of a row that says how the column is to be filled in. */
    public static boolean isHint(String text) {
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
