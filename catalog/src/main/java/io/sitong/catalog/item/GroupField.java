package io.sitong.catalog.item;

import static io.sitong.catalog.item.FieldType.CHOICE;
import static io.sitong.catalog.item.FieldType.INTEGER;
import static io.sitong.catalog.item.FieldType.LONG_TEXT;
import static io.sitong.catalog.item.FieldType.TEXT;
import static io.sitong.catalog.item.FieldType.YES_NO;
import static io.sitong.catalog.item.ItemGroup.BY_LAW;
import static io.sitong.catalog.item.ItemGroup.CHANNELS;
import static io.sitong.catalog.item.ItemGroup.FAQS;
import static io.sitong.catalog.item.ItemGroup.FEES;
import static io.sitong.catalog.item.ItemGroup.MATERIALS;
import static io.sitong.catalog.item.ItemGroup.PLACES;
import static io.sitong.catalog.item.ItemGroup.RESULTS;
import static io.sitong.catalog.item.ItemGroup.SITUATIONS;
import static io.sitong.catalog.item.ItemGroup.SPECIAL_STEPS;
import static io.sitong.catalog.item.ItemGroup.STEPS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The field table of the repeat groups: every column of every group, in the order of forms and pasted rows.
 *
 * <p>It lets one editor, one comparison and one paste treat all groups alike; {@link GroupRow} is a row written in these
 * columns. The first column of a group is the one a row cannot do without. Source: {@code fields.csv}.
 */
public enum GroupField {
    LAW_NAME(BY_LAW, "法律法规名称", "lawName", TEXT),
    LAW_KIND(BY_LAW, "依据类型", "lawKind", TEXT),
    DOC_NO(BY_LAW, "依据文号", "docNo", TEXT),
    ARTICLE(BY_LAW, "条款号", "article", TEXT),
    ARTICLE_TEXT(BY_LAW, "条款内容", "articleText", LONG_TEXT),
    /** the citation as it came in; what a row has that was not taken apart yet */
    LAW_RAW(BY_LAW, "依据原文", "raw", LONG_TEXT),

    MATERIAL_NAME(MATERIALS, "材料名称", "name", TEXT),
    IS_NEED(MATERIALS, "材料必要性", "necessity", CHOICE, CodeTable.IS_NEED),
    MATERIAL_TYPE(MATERIALS, "材料类型", "type", CHOICE, CodeTable.MATERIAL_TYPE),
    MATERIAL_FORMAT(MATERIALS, "材料形式", "form", CHOICE, CodeTable.MATERIAL_FORMAT),
    PAGE_NUM(MATERIALS, "纸质材料份数", "paperCopies", INTEGER),
    PAGE_FORMAT(MATERIALS, "纸质材料规格", "paperSpec", TEXT),
    SOURCE_TYPE(MATERIALS, "来源渠道", "source", TEXT),
    SOURCE_EXPLAIN(MATERIALS, "出具单位", "sourceNote", TEXT),
    CERT_NAME(MATERIALS, "电子证照名称", "license.*", TEXT),
    MATERIAL_SITUATION(MATERIALS, "适用情形", "conditionName", TEXT),
    HANDLE_CASE(MATERIALS, "非必要时办理情形", "optionalCase", LONG_TEXT),
    FILL_EXPLAIN(MATERIALS, "填报须知", "fillNote", LONG_TEXT),
    ACCEPT_STAND(MATERIALS, "受理标准", "acceptStandard", LONG_TEXT),
    MATERIAL_BY_LAW(MATERIALS, "要求提供材料的依据", "basis", LONG_TEXT),
    FORM_GUID(MATERIALS, "空白表格", "blankForm", TEXT),
    EXAMPLE_GUID(MATERIALS, "示例样表", "sampleForm", TEXT),

    FEE_NAME(FEES, "收费项目名称", "name", TEXT),
    FEE_STAND(FEES, "收费标准", "standard", LONG_TEXT),
    FEE_BY_LAW(FEES, "收费依据", "basis", LONG_TEXT),
    IS_DESC(FEES, "是否允许减免", "reducible", YES_NO, CodeTable.YES_NO),
    DESC_EXPLAIN(FEES, "允许减免依据", "reductionBasis", LONG_TEXT),

    STEP_NAME(STEPS, "环节名称", "name", TEXT),
    STEP_OPERATOR(STEPS, "办理人（岗位）", "operator", TEXT),
    STEP_LIMIT(STEPS, "环节时限", "limit", INTEGER),
    STEP_LIMIT_UNIT(STEPS, "环节时限单位", "limit", TEXT),
    STEP_STANDARD(STEPS, "审查标准", "standard", LONG_TEXT),
    STEP_RESULT(STEPS, "办理结果", "result", LONG_TEXT),

    SPECIAL_NAME(SPECIAL_STEPS, "特别程序（环节）名称", "name", TEXT),
    SPECIAL_LIMIT(SPECIAL_STEPS, "所需时限", "limit", INTEGER),
    SPECIAL_LIMIT_UNIT(SPECIAL_STEPS, "所需时限单位", "limit", TEXT),
    SPECIAL_BASIS(SPECIAL_STEPS, "依据", "basis", LONG_TEXT),
    COUNTS_IN_LEGAL(SPECIAL_STEPS, "是否计算在法定时限内", "countsInLegal", YES_NO, CodeTable.YES_NO),

    PLACE_ADDRESS(PLACES, "窗口名称/地址", "address", TEXT),
    PLACE_PHONE(PLACES, "窗口电话", "phone", TEXT),
    PLACE_HOURS(PLACES, "办理时间", "hours", TEXT),
    PLACE_TRAFFIC(PLACES, "交通指引", "traffic", TEXT),

    CHANNEL(CHANNELS, "网上申请方式", "channel", TEXT),
    CHANNEL_ACCOUNT(CHANNELS, "账户要求", "account", TEXT),
    MAX_VISITS_NOTE(CHANNELS, "承诺到窗口最多次说明", "maxVisitsNote", TEXT),

    RESULT_DOC_NAME(RESULTS, "结果名称", "name", TEXT),
    RESULT_DOC_TYPE(RESULTS, "结果类型", "type", TEXT),
    RESULT_VALIDITY(RESULTS, "有效期限", "validity", TEXT),
    RESULT_DELIVERY(RESULTS, "领取方式", "delivery", TEXT),
    RESULT_SAMPLE(RESULTS, "结果样本", "sample", TEXT),

    QUESTION(FAQS, "问题", "question", LONG_TEXT),
    ANSWER(FAQS, "答案", "answer", LONG_TEXT),

    SITUATION_NAME(SITUATIONS, "情形", "conditionName", TEXT),
    SITUATION_PARENT(SITUATIONS, "上级情形", "conditionParent", TEXT),
    SITUATION_CONDITION(SITUATIONS, "适用条件", "conditionType/Name/Situation", LONG_TEXT);

    private static final Map<ItemGroup, List<GroupField>> BY_GROUP = byGroup();

    private static final Map<String, GroupField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(GroupField::name, Function.identity()));

    private final ItemGroup group;
    private final String label;
    private final String identifier;
    private final FieldType type;
    private final @Nullable CodeTable table;

    GroupField(ItemGroup group, String label, String identifier, FieldType type) {
        this(group, label, identifier, type, null);
    }

    GroupField(ItemGroup group, String label, String identifier, FieldType type, @Nullable CodeTable table) {
        this.group = group;
        this.label = label;
        this.identifier = identifier;
        this.type = type;
        this.table = table;
    }

    private static Map<ItemGroup, List<GroupField>> byGroup() {
        Map<ItemGroup, List<GroupField>> fields = new EnumMap<>(ItemGroup.class);
        for (GroupField field : values()) {
            fields.computeIfAbsent(field.group, g -> new ArrayList<>()).add(field);
        }
        fields.replaceAll((group, list) -> List.copyOf(list));
        return fields;
    }

    /** The columns of a group, the leading one first. */
    public static List<GroupField> of(ItemGroup group) {
        return BY_GROUP.getOrDefault(group, List.of());
    }

    /** The column a row of the group cannot do without: the name of the law, the material, the fee, ... */
    public static GroupField leading(ItemGroup group) {
        return of(group).getFirst();
    }

    public static Optional<GroupField> findByKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public ItemGroup group() {
        return group;
    }

    /** The Chinese name, as officials write it. */
    public String label() {
        return label;
    }

    /** The identifier of {@code fields.csv} within its group. */
    public String identifier() {
        return identifier;
    }

    public FieldType type() {
        return type;
    }

    /** The code table of a {@link FieldType#CHOICE} or {@link FieldType#YES_NO} column. */
    public Optional<CodeTable> table() {
        return Optional.ofNullable(table);
    }

    /** The value as people read it: labels for codes. */
    public String display(String value) {
        CodeTable codes = table;
        return codes == null || value.isEmpty() ? value : codes.labelOf(value);
    }
}
