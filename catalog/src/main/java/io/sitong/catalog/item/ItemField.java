package io.sitong.catalog.item;

import static io.sitong.catalog.item.FieldGroup.ADMINISTRATION;
import static io.sitong.catalog.item.FieldGroup.AUTHORITY;
import static io.sitong.catalog.item.FieldGroup.CONDITION;
import static io.sitong.catalog.item.FieldGroup.CONTACT;
import static io.sitong.catalog.item.FieldGroup.FEE;
import static io.sitong.catalog.item.FieldGroup.IDENTITY;
import static io.sitong.catalog.item.FieldGroup.OBJECT;
import static io.sitong.catalog.item.FieldGroup.ONLINE;
import static io.sitong.catalog.item.FieldGroup.PROCESS;
import static io.sitong.catalog.item.FieldGroup.REMEDY;
import static io.sitong.catalog.item.FieldGroup.RESULT;
import static io.sitong.catalog.item.FieldGroup.TIME;
import static io.sitong.catalog.item.FieldType.CHOICE;
import static io.sitong.catalog.item.FieldType.CHOICES;
import static io.sitong.catalog.item.FieldType.CODE;
import static io.sitong.catalog.item.FieldType.DATE;
import static io.sitong.catalog.item.FieldType.INTEGER;
import static io.sitong.catalog.item.FieldType.LONG_TEXT;
import static io.sitong.catalog.item.FieldType.TEXT;
import static io.sitong.catalog.item.FieldType.URL;
import static io.sitong.catalog.item.FieldType.YES_NO;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The field table: every single-valued field of an item, named by its column in the national exchange tables.
 *
 * <p>The constant is the key used in spreadsheets, JSON and comparisons; {@link #label()} is what people see. Repeat
 * groups (bases, materials, fees, ...) are lists of {@link Item}, not fields. Source: GB/T 39554.2-2020 as seen in
 * exchange schemas; fields that only some systems have are marked by their local names.
 */
public enum ItemField {
    TASK_NAME("事项名称", "name", IDENTITY, TEXT, Scope.UNIFIED),
    CATALOG_CODE("基本编码", "catalogCode", IDENTITY, CODE, Scope.UNIFIED),
    LOCAL_CATALOG_CODE("地方基本编码", "localCatalogCode", IDENTITY, CODE, Scope.LOCAL),
    TASK_CODE("实施编码", "taskCode", IDENTITY, CODE, Scope.LOCAL),
    LOCAL_TASK_CODE("地方实施编码", "localTaskCode", IDENTITY, CODE, Scope.LOCAL),
    TASK_HANDLE_ITEM("业务办理项编码", "handleItemCode", IDENTITY, CODE, Scope.LOCAL),
    HANDLE_ITEM_NAME("业务办理项名称", "handleItemName", IDENTITY, TEXT, Scope.LOCAL),
    MAIN_NAME("主项名称", "mainName", IDENTITY, TEXT, Scope.UNIFIED),
    SUB_NAME("子项名称", "subName", IDENTITY, TEXT, Scope.UNIFIED),
    ITEM_KIND("主项/子项", "itemKind", IDENTITY, TEXT, Scope.UNIFIED),
    TASK_TYPE("事项类型", "taskType", IDENTITY, CHOICE, CodeTable.TASK_TYPE, Scope.UNIFIED),
    USE_LEVEL("行使层级", "useLevels", IDENTITY, CHOICES, CodeTable.USE_LEVEL, Scope.UNIFIED),
    BUSINESS_CLASS("业务分类", "businessClass", IDENTITY, TEXT, Scope.UNIFIED),
    TOPIC("主题分类", "topic", IDENTITY, TEXT, Scope.UNIFIED),
    TASK_STATE("事项状态", "taskState", IDENTITY, CHOICE, CodeTable.TASK_STATE, Scope.LOCAL),
    IN_NATIONAL("是否纳入国家目录", "inNationalCatalog", IDENTITY, YES_NO, CodeTable.YES_NO, Scope.UNIFIED),

    GUIDE_DEPT("业务指导部门", "guidingDept", AUTHORITY, TEXT, Scope.UNIFIED),
    DEPT_NAME("实施主体", "deptName", AUTHORITY, TEXT, Scope.LOCAL),
    DEPT_CODE("实施主体编码", "deptCode", AUTHORITY, CODE, Scope.LOCAL),
    DEPT_TYPE("实施主体性质", "deptType", AUTHORITY, CHOICE, CodeTable.DEPT_TYPE, Scope.LOCAL),
    ENTRUST_NAME("委托部门", "entrustName", AUTHORITY, TEXT, Scope.LOCAL),
    LEAD_DEPT("责任科室", "leadDept", AUTHORITY, TEXT, Scope.LOCAL),
    OTHER_DEPT("联办机构", "jointDepts", AUTHORITY, TEXT, Scope.LOCAL),
    POWER_SOURCE("权力来源", "powerSource", AUTHORITY, CHOICE, CodeTable.POWER_SOURCE, Scope.LOCAL),
    REGION("区划", "region", AUTHORITY, CODE, Scope.LOCAL),
    TOWN_NAME("乡镇街道名称", "townName", AUTHORITY, TEXT, Scope.LOCAL),
    TOWN_CODE("乡镇街道代码", "townCode", AUTHORITY, CODE, Scope.LOCAL),
    VILLAGE_NAME("村居社区名称", "villageName", AUTHORITY, TEXT, Scope.LOCAL),
    VILLAGE_CODE("村居社区代码", "villageCode", AUTHORITY, CODE, Scope.LOCAL),

    SERVER_TYPE("服务对象", "serverTypes", OBJECT, CHOICES, CodeTable.SERVER_TYPE, Scope.UNIFIED),
    PROJECT_TYPE("办件类型", "projectType", OBJECT, CHOICE, CodeTable.PROJECT_TYPE, Scope.UNIFIED),
    HANDLE_TYPE("办理形式", "handleTypes", OBJECT, CHOICES, CodeTable.HANDLE_TYPE, Scope.UNIFIED),
    LIMIT_SCENE_NUM("到办事现场次数", "sceneVisits", OBJECT, INTEGER, Scope.UNIFIED),
    LIMIT_SCENE_EXPLAIN("必须现场办理原因说明", "onSiteReason", OBJECT, LONG_TEXT, Scope.UNIFIED),
    LIMIT_EXPLAIN("数量限制", "quantityLimit", OBJECT, LONG_TEXT, Scope.UNIFIED),
    SERVICE_TYPE("中介服务", "intermediary", OBJECT, TEXT, Scope.UNIFIED),
    ANNUAL("年审年检", "annualCheck", OBJECT, TEXT, Scope.UNIFIED),

    ANTICIPATE_DAY("法定办结时限", "legalLimit", TIME, INTEGER, Scope.UNIFIED),
    ANTICIPATE_TYPE("法定办结时限单位", "legalLimitUnit", TIME, TEXT, Scope.UNIFIED),
    ANTICIPATE_EXPLAIN("法定办结时限说明", "legalLimitNote", TIME, LONG_TEXT, Scope.UNIFIED),
    PROMISE_DAY("承诺办结时限", "promiseLimit", TIME, INTEGER, Scope.UNIFIED),
    PROMISE_TYPE("承诺办结时限单位", "promiseLimitUnit", TIME, TEXT, Scope.UNIFIED),
    PROMISE_EXPLAIN("承诺办结时限说明", "promiseLimitNote", TIME, LONG_TEXT, Scope.UNIFIED),

    ACCEPT_CONDITION("受理条件", "acceptCondition", CONDITION, LONG_TEXT, Scope.UNIFIED),
    PROHIBIT("禁止性规定", "prohibition", CONDITION, LONG_TEXT, Scope.UNIFIED),
    REVIEW_POINTS("形式审查要点", "reviewPoints", CONDITION, LONG_TEXT, Scope.UNIFIED),
    PREREQUISITE("前置环节", "prerequisite", CONDITION, LONG_TEXT, Scope.UNIFIED),

    IS_FEE("是否收费", "isFee", FEE, YES_NO, CodeTable.YES_NO, Scope.UNIFIED),
    FEE_BASIS("收费依据", "feeBasis", FEE, LONG_TEXT, Scope.UNIFIED),

    HANDLE_FLOW("办理流程", "handleFlow", PROCESS, LONG_TEXT, Scope.UNIFIED),
    SPECIAL_PROCEDURE("特别程序", "specialProcedure", PROCESS, LONG_TEXT, Scope.UNIFIED),
    ACCEPT_MODE("受理模式", "acceptMode", PROCESS, TEXT, Scope.UNIFIED),

    RESULT_TYPE("审批结果类型", "resultTypes", RESULT, TEXT, Scope.UNIFIED),
    RESULT_NAME("审批结果名称", "resultName", RESULT, TEXT, Scope.UNIFIED),
    RESULT_GUID("审批结果样本", "resultSample", RESULT, TEXT, Scope.UNIFIED),
    RESULT_GET("结果领取方式", "resultDelivery", RESULT, TEXT, Scope.UNIFIED),

    IS_ONLINE("是否网办", "online", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    ONLINE_HANDLE_DEPTH("网上办理深度", "onlineDepth", ONLINE, CHOICES, CodeTable.ONLINE_HANDLE_DEPTH, Scope.LOCAL),
    ONLINE_URL("网办地址", "onlineUrl", ONLINE, URL, Scope.LOCAL),
    MOBILE_URL("移动端办理地址", "mobileUrl", ONLINE, URL, Scope.LOCAL),
    APP_IS_SINGLE_LOGIN("移动端是否对接单点登录", "mobileSso", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    IS_SINGLE_LOGIN("计算机端是否对接单点登录", "pcSso", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    HANDLE_AREA("通办范围", "handleArea", ONLINE, CHOICE, CodeTable.HANDLE_AREA, Scope.UNIFIED),
    HANDLE_AREA_NOTE("通办范围说明", "handleAreaNote", ONLINE, LONG_TEXT, Scope.UNIFIED),
    IS_NATIONAL_CROSS("是否全国高频跨省通办事项", "isNationalCross", ONLINE, YES_NO, CodeTable.YES_NO, Scope.UNIFIED),
    CROSS_MODE("跨省通办模式", "crossMode", ONLINE, TEXT, Scope.UNIFIED),
    CROSS_AREAS("跨省代收代办区域", "crossAreas", ONLINE, TEXT, Scope.UNIFIED),
    IS_ENTRY_CENTER("是否进驻政务大厅", "inHall", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    IS_SCHEDULE("是否支持预约办理", "bookable", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    IS_PAY_ONLINE("是否支持网上支付", "payOnline", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    IS_EXPRESS("是否支持物流快递", "express", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),
    IS_SERVICE_TERMINALS("是否支持自助终端办理", "selfTerminal", ONLINE, YES_NO, CodeTable.YES_NO, Scope.LOCAL),

    TRANSACT_ADDR("办理地点", "address", CONTACT, TEXT, Scope.LOCAL),
    TRANSACT_TIME("办理时间", "officeHours", CONTACT, LONG_TEXT, Scope.LOCAL),
    LINK_WAY("咨询方式", "consultWay", CONTACT, TEXT, Scope.LOCAL),
    SUPERVISE_WAY("监督投诉方式", "superviseWay", CONTACT, TEXT, Scope.LOCAL),
    TRAFFIC_GUIDE("交通指引", "trafficGuide", CONTACT, TEXT, Scope.LOCAL),
    FAQ("常见问题", "faqText", CONTACT, LONG_TEXT, Scope.LOCAL),

    RIGHTS("依法享有的权利", "rights", REMEDY, LONG_TEXT, Scope.UNIFIED),
    DUTIES("依法履行的义务", "duties", REMEDY, LONG_TEXT, Scope.UNIFIED),
    REVIEW_BODY("行政复议部门", "reviewBody", REMEDY, TEXT, Scope.LOCAL),
    LITIGATION_BODY("行政诉讼部门", "litigationBody", REMEDY, TEXT, Scope.LOCAL),
    PUNISHMENT_METHOD("处罚的行为、种类、幅度", "punishmentMethod", REMEDY, LONG_TEXT, Scope.UNIFIED),
    COLLECT_TYPE("征收种类", "collectType", REMEDY, TEXT, Scope.UNIFIED),
    IS_PERMIT_REDUCE("是否涉及征收(税)费减免的审批", "permitReduce", REMEDY, YES_NO, CodeTable.YES_NO, Scope.UNIFIED),

    PLAN_EFFECTIVE_DATE("计划生效日期", "planEffectiveDate", ADMINISTRATION, DATE, Scope.UNIFIED),
    PLAN_CANCEL_DATE("计划取消日期", "planCancelDate", ADMINISTRATION, DATE, Scope.UNIFIED),
    RIGHT_DUTY_REF("权责清单关联", "rightDutyRef", ADMINISTRATION, TEXT, Scope.LOCAL),
    EXTEND_FIELD("扩展字段", "extendField", ADMINISTRATION, LONG_TEXT, Scope.LOCAL);

    /** Whether one rule is meant to hold everywhere, or each place has its own value. */
    private enum Scope {
        UNIFIED,
        LOCAL
    }

    private static final Map<String, ItemField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ItemField::name, Function.identity()));

    private final String label;
    private final String identifier;
    private final FieldGroup group;
    private final FieldType type;
    private final @Nullable CodeTable table;
    private final Scope scope;

    ItemField(String label, String identifier, FieldGroup group, FieldType type, Scope scope) {
        this(label, identifier, group, type, null, scope);
    }

    ItemField(
            String label, String identifier, FieldGroup group, FieldType type, @Nullable CodeTable table, Scope scope) {
        this.label = label;
        this.identifier = identifier;
        this.group = group;
        this.type = type;
        this.table = table;
        this.scope = scope;
    }

    /** The Chinese name, as officials write it. */
    public String label() {
        return label;
    }

    /** The identifier of {@code fields.csv}, such as {@code catalogCode}. */
    public String identifier() {
        return identifier;
    }

    public FieldGroup group() {
        return group;
    }

    public FieldType type() {
        return type;
    }

    /** The code table of a {@link FieldType#CHOICE}, {@link FieldType#CHOICES} or {@link FieldType#YES_NO} field. */
    public Optional<CodeTable> table() {
        return Optional.ofNullable(table);
    }

    /** True where the standard sets the value for every division; false where each place has its own (address, phone). */
    public boolean unified() {
        return scope == Scope.UNIFIED;
    }

    /** The value as people read it: labels for codes, 是/否 for flags. */
    public String display(String value) {
        CodeTable codes = table;
        if (codes == null || value.isEmpty()) {
            return value;
        }
        if (type == CHOICES) {
            StringBuilder text = new StringBuilder();
            for (String code : value.split("\\^", -1)) {
                text.append(text.isEmpty() ? "" : "、").append(codes.labelOf(code));
            }
            return text.toString();
        }
        return codes.labelOf(value);
    }

    public static Optional<ItemField> findByKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
