package io.sitong.importer.values;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.CodeTable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the text of one cell can hardly be anything but a value of a key, whatever its column is called. */
public final class CellLooks {

    /** What a cell is shows in its first words. */
    private static final int ENOUGH = 300;

    private static final int LONGEST_NAME = 120;
    private static final Pattern OFFICE = Pattern.compile(".{1,20}(股|科|处|室|科室|窗口|站|队|办|中心|所|组)");
    private static final Pattern PHONE = Pattern.compile(
            "[(（]?[+0-9][-0-9()（）—－\\s]{3,}[0-9].{0,30}|.{0,12}[0-9]{3,4}[-—－)）]?[0-9]{6,8}.{0,20}|.{0,4}12345.{0,12}");
    private static final Pattern FEE = Pattern.compile(".{1,20}(费|金|款|税|基金|押金)([(（].*)?|无|不收费");
    private static final Pattern DOCUMENT = Pattern.compile(
            ".*(表|书|证|证明|材料|复印件|原件|照片|报告|合同|协议|执照|簿|文件|意见|方案|图|清单|册|卡|函|单|票据|凭证|说明|承诺|资料|章程|名单|批复|制度|本)([(（].*[)）]|[0-9]+[张份])?[》]?");
    private static final Pattern SOURCE = Pattern.compile(
            "(申请人?|申办人|本人|个人|企业|单位|自己|自行)?(自备|自带|自行?(准备|提供|制作|下载|打印|撰写|编制))|(由?.{1,14})(核发|签发|出具|开具|颁发|提供|制发)|.{0,6}中介.{0,6}|政府部门|其[他它]");
    private static final Pattern LAW = Pattern.compile(".*(《.+》|第[0-9一二三四五六七八九十百]+条|[〔\\[(][0-9]{4}[〕\\])].*号).*");
    private static final Pattern MONEY = Pattern.compile(
            "[¥￥]?[0-9]+(\\.[0-9]+)?(万?元.*)?|.*[0-9零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟][元圆].*|.*(免费|不收费|免收|不收取|按.*(收取|计收|计征)|减半|无|见.*(文件|标准)|%).*");
    private static final Pattern PLACE =
            Pattern.compile(".*([0-9一二三四五六七八九十A-Za-z]+(号|楼|层|室|区|座|窗口)|大厅|中心|路|街|巷|大楼|办公楼).*");
    private static final Pattern HOURS = Pattern.compile(".*([0-9]{1,2}[:：点时]|周[一二三四五六日末]|星期|工作日|上午|下午|节假日).*");
    private static final Pattern FLOW =
            Pattern.compile(".*(→|->|—>|＞|⇒|➡).*|.*(受理|申请|收件|审查|审核|决定|办结|送达|初审|复核|发证).*[\\n；;、,，].*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile(
            ".*(证|证书|书|照|文|批复|批件|决定|意见|凭证|凭据|通知|报告|单|回执|函|表|备案号|登记|证明|许可|资金|补贴|结果)[》）)]?([(（].*[)）])?|无|不出证");
    private static final Pattern GETTING = Pattern.compile(".*(领取|领|邮寄|寄|送达|下载|快递|自取|推送|打印).*");
    private static final Pattern KIND = Pattern.compile("(主|子|大|小)项?|是?(主项|子项|独立项|单项|主事项|子事项)");
    private static final Pattern LIMIT = Pattern.compile(
            "([自从]?.{0,14}(起|后))?(法定|承诺|不超过|最长|最多|至多|约|为|在|[:：,，])*[0-9零一二两三四五六七八九十]+(\\.0)?([-~～至到][0-9一二两三四五六七八九十]+)?个?(工作日|自然日|天|日|月|小时|年|工作天|日历日|半月)?(以?内|之内)?(办[结完好理]|完成)?");
    /** What authorities do to what they are asked for, as the names of items end with it. */
    private static final String DEED =
            "许可|审批|核准|批准|批复|备案|登记|注册|认定|确定|审定|认证|确认|核定|核发|发放|配发|发行|给付|支付|兑付|拨付|奖励|表彰|评定|评选|评价|评审|评估|推荐|提名"
                    + "|处罚|检查|抽查|监督|监察|考核|征收|裁决|强制|查封|扣押|传唤|没收|拆除|申领|领取|领用|补贴|补助|救助|资助|补偿|赔偿|抚恤|供养|保障|扶持|贴息|贷款"
                    + "|申请|申报|申诉|举报|投诉|报送|报备|报装|报修|报名|报销|报废|办理|代办|受理|预约|咨询|查询|借阅|打印|变更|更名|更正|补正|延续|延期|续期|续展|恢复|注销|撤销|核销|销户|开户|开立"
                    + "|换证|换领|换发|补证|补办|补领|补发|补换|新办|新设|设立|设置|签发|出具|开具|代开|转移|迁移|迁入|迁出|转入|转出|转接|转递|接续|互转|转让|继承|过户"
                    + "|年检|年审|年报|审验|审核|审查|复审|复核|复评|初审|会审|核验|查验|验收|检验|检测|检疫|鉴定|论证|测绘|缴纳|缴费|缴存|缴销|补缴|退费|退税|退付|退款|减免|提取|结算|结清|支取|封存|解封|解除"
                    + "|调整|调解|仲裁|处理|处置|调处|治理|救治|培训|指导|指定|选派|招聘|招募|招领|采集|认领|认养|捐献|捐赠|参保|停保|续保|停用|启用|停业|歇业|挂失|使用|公证|接种|评残|安置|托养|收养|配置|安装|配送|翻译";

    /** What the name of an item ends with, or what it begins with. */
    private static final Pattern ACT = Pattern.compile(".*(" + DEED
            + ")(服务|业务|手续|事项)?([(（].*)?|(?!.*([表书单函簿册]|材料|复印件|照片)$)((申领|开具|代开|补领|补办|换领|举办|组织).{3,}|对.{3,}的.{2,})");

    private static final Pattern URL = Pattern.compile("(?i)(https?:|www\\.).*|.*\\.(gov|com|cn|net|org)([/:].*)?");
    private static final Set<String> DAYS = Set.of("天", "日", "个");
    private static final Pattern NAME_CHARACTERS = Pattern.compile(".*[\\u4e00-\\u9fff]{2}.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;：:].*|.*[，,].*[，,].*");

    private CellLooks() {}

    /** Whether a cell looks like a value of the key. */
    public static boolean like(String key, String whole) {
        String raw = ColumnContent.ticked(key, whole.length() > ENOUGH ? whole.substring(0, ENOUGH) : whole);
        String text = PlainText.folded(raw);
        return switch (ValueType.of(key)) {
            case CATALOG_CODE -> catalogCode(raw);
            case TASK_CODE -> codeOfLength(raw, 29, 32);
            case HANDLE_ITEM_CODE -> codeOfLength(raw, 33, 35);
            case CREDIT_CODE -> codeOfLength(raw, 17, 18) || text.matches("[0-9]{8}-?[0-9X]");
            case CHOICE -> ValueType.table(key).map(t -> isLabel(t, key, text)).orElse(false);
            case CHOICES -> ValueType.table(key).map(t -> areLabels(t, raw)).orElse(false);
            case YES_NO -> ChoiceValues.yesNo(text) != null;
            case INTEGER -> ColumnContent.fits(key, raw);
            case TIME_AMOUNT ->
                TimeLimits.isInstant(text) || LIMIT.matcher(text).matches();
            case TIME_UNIT -> TimeLimits.unit(text) != null || DAYS.contains(text);
            case DATE -> text.matches("(19|20|二[〇零○O]).{2,14}[0-9一二三四五六七八九十日]|[1-9][0-9]{4}|长期|.{0,6}之日起?");
            case LIST, LONG_TEXT -> isOfList(key, raw, text);
            case REGION -> text.length() <= 12 && text.matches(".*([旗县市区盟]|[0-9]{6})");
            case LINE -> isLine(key, text);
        };
    }

    /** Whether a text names something that an authority does. */
    public static boolean namesAnAct(String raw) {
        String text = raw.length() > ENOUGH ? "" : PlainText.folded(raw);
        return isName(text) && ACT.matcher(text).matches();
    }

    /** Whether a text says where a document comes from: 申请人自备, 政府部门核发. */
    static boolean namesASource(String raw) {
        return SOURCE.matcher(PlainText.folded(raw)).matches();
    }

    /** Whether a text names a document somebody hands in. */
    static boolean namesADocument(String raw) {
        String text = raw.length() > ENOUGH ? "" : PlainText.folded(raw);
        return NAME_CHARACTERS.matcher(text).matches() && DOCUMENT.matcher(text).matches();
    }

    private static boolean catalogCode(String raw) {
        String code = CodeValues.tidy(raw);
        boolean shortened = code.matches("[0-9]{9,11}(\\.0)?|[0-9]{12}\\.0|[0-9]\\.[0-9]+E\\+?[0-9]+");
        return shortened || CatalogCode.isWellFormed(code) && !code.endsWith("000000");
    }

    private static boolean codeOfLength(String raw, int from, int to) {
        String code = CodeValues.tidy(raw);
        return code.length() >= from && code.length() <= to && code.matches("[0-9A-Za-z-]*[0-9]{4}[0-9A-Za-z-]*");
    }

    /** Numbers are labels of nothing; 其他 and 是 stand in many tables. */
    private static boolean isLabel(CodeTable table, String key, String text) {
        return CodeLabels.find(table, text) != null
                || (key.equals("TASK_TYPE") && ChoiceValues.knows(table, text) && !text.matches("[0-9]+"))
                || (key.equals("HANDLE_AREA") && ChoiceValues.yesNo(text) != null);
    }

    private static boolean areLabels(CodeTable table, String raw) {
        List<String> parts = ChoiceValues.parts(raw).stream()
                .map(PlainText::folded)
                .filter(p -> !p.isEmpty())
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(p -> CodeLabels.find(table, p) != null || table.has(p));
    }

    private static boolean isOfList(String key, String raw, String text) {
        return switch (key) {
            case "BY_LAW" -> LAW.matcher(text).matches();
            case "HANDLE_FLOW" -> FLOW.matcher(raw).matches();
            case "TRANSACT_TIME" -> HOURS.matcher(text).matches() && text.length() > 4;
            default -> NAME_CHARACTERS.matcher(text).matches() && text.length() > 2;
        };
    }

    private static boolean isLine(String key, String text) {
        return switch (key) {
            case "DEPT_NAME", "GUIDE_DEPT", "OTHER_DEPT", "ENTRUST_NAME" ->
                ColumnContent.fits(key, text) && text.length() > 2;
            case "LEAD_DEPT" -> OFFICE.matcher(text).matches();
            case "LINK_WAY", "SUPERVISE_WAY" -> PHONE.matcher(text).matches() && text.length() >= 5;
            case "FEE_NAME" -> FEE.matcher(text).matches();
            case "FEE_BASIS" -> LAW.matcher(text).matches();
            case "FEE_STAND" -> MONEY.matcher(text).matches();
            case "TRANSACT_ADDR" -> PLACE.matcher(text).matches() && text.length() >= 5;
            case "RESULT_NAME" -> RESULT.matcher(text).matches();
            case "RESULT_GET" -> GETTING.matcher(text).matches();
            case "ITEM_KIND" -> KIND.matcher(text).matches();
            case "ONLINE_URL" -> URL.matcher(text).matches();
            case "TASK_NAME", "MAIN_NAME", "SUB_NAME" -> isName(text);
            default -> NAME_CHARACTERS.matcher(text).matches() && text.length() <= LONGEST_NAME;
        };
    }

    private static boolean isName(String text) {
        return NAME_CHARACTERS.matcher(text).matches()
                && text.length() >= 3
                && text.length() <= LONGEST_NAME
                && !SENTENCE.matcher(text).matches()
                && !text.startsWith("《");
    }
}
