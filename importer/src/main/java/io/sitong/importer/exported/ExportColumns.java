package io.sitong.importer.exported;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.importer.columns.ColumnNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of an exported workbook, and what their cells say of an item: what the reader takes for the same again. */
public final class ExportColumns {

    /** Longer than this, a cell would not hold it and the reader would not take it. */
    private static final int LONGEST = 32_000;

    private static final String TOO_LONG = "（内容过长，未导出；不作改动即保持原样）";
    private static final String FLOW = "HANDLE_FLOW";

    /**
     * The columns by key. A mark that went out refers to them by their place: new ones are added at the end, and none is
     * ever taken away.
     */
    private static final List<String> KEYS = List.of(
            "TASK_NAME",
            "CATALOG_CODE",
            "TASK_CODE",
            "TASK_HANDLE_ITEM",
            "HANDLE_ITEM_NAME",
            "TASK_TYPE",
            "DEPT_NAME",
            "DEPT_CODE",
            "DEPT_TYPE",
            "REGION",
            "USE_LEVEL",
            "POWER_SOURCE",
            "BY_LAW",
            "MAIN_NAME",
            "SUB_NAME",
            "SERVER_TYPE",
            "PROJECT_TYPE",
            "HANDLE_TYPE",
            "ANTICIPATE_DAY",
            "ANTICIPATE_TYPE",
            "PROMISE_DAY",
            "PROMISE_TYPE",
            "LIMIT_SCENE_NUM",
            "LIMIT_SCENE_EXPLAIN",
            "ACCEPT_CONDITION",
            "PROHIBIT",
            "LIMIT_EXPLAIN",
            "MATERIALS",
            FLOW,
            "SPECIAL_PROCEDURE",
            "IS_FEE",
            "FEES",
            "FEE_BASIS",
            "RESULT_TYPE",
            "RESULT_NAME",
            "RESULT_GET",
            "IS_ONLINE",
            "ONLINE_HANDLE_DEPTH",
            "ONLINE_URL",
            "HANDLE_AREA",
            "IS_ENTRY_CENTER",
            "IS_SCHEDULE",
            "IS_PAY_ONLINE",
            "IS_EXPRESS",
            "TRANSACT_ADDR",
            "TRANSACT_TIME",
            "LINK_WAY",
            "SUPERVISE_WAY",
            "FAQ",
            "GUIDE_DEPT",
            "LEAD_DEPT",
            "ENTRUST_NAME",
            "OTHER_DEPT",
            "SERVICE_TYPE",
            "ANNUAL",
            "TOPIC",
            "LOCAL_CATALOG_CODE",
            "PLAN_EFFECTIVE_DATE",
            "PLAN_CANCEL_DATE",
            "RESULT_GUID",
            "ITEM_KIND",
            "IN_NATIONAL",
            "SPECIAL_STEPS",
            "PLACES",
            "CHANNELS",
            "RESULTS",
            "FAQS",
            "SITUATIONS");

    /** One cell may speak for the others of its family: 20个工作日 names number and unit. */
    private static final Set<String> TIMES = Set.of("ANTICIPATE_DAY", "ANTICIPATE_TYPE", "PROMISE_DAY", "PROMISE_TYPE");

    private static final Map<String, ItemField> FIELDS = fields();

    private ExportColumns() {}

    private static Map<String, ItemField> fields() {
        Map<String, ItemField> fields = new HashMap<>();
        KEYS.forEach(key -> ItemField.findByKey(key).ifPresent(field -> fields.put(key, field)));
        return Map.copyOf(fields);
    }

    public static List<String> keys() {
        return KEYS;
    }

    /** The head of a column, as the reader knows it. */
    public static String header(String key) {
        return ColumnNames.label(key);
    }

    /** What can be chosen in a cell; empty for free text and for several values at once. */
    public static List<String> choices(String key) {
        ItemField field = FIELDS.get(key);
        if (field == null) {
            return List.of();
        }
        return switch (field.type()) {
            case CHOICE -> List.copyOf(field.table().orElseThrow().labels().values());
            case YES_NO ->
                List.copyOf(CodeTable.YES_NO.labels().values().stream()
                        .sorted()
                        .toList()
                        .reversed());
            default -> List.of();
        };
    }

    /** What the cell of a column says of an item; empty where the item says nothing. */
    public static String text(Item item, String key) {
        String text = switch (key) {
            case "BY_LAW" -> numbered(item.bases().stream().map(LegalBasis::raw).toList());
            case "MATERIALS" ->
                numbered(item.materials().stream().map(Material::name).toList());
            case "FEES" -> numbered(item.fees().stream().map(ExportColumns::fee).toList());
            case FLOW ->
                item.has(ItemField.HANDLE_FLOW)
                        ? item.text(ItemField.HANDLE_FLOW)
                        : String.join("→", item.steps().stream().map(Step::name).toList());
            default ->
                GroupCell.of(key)
                        .map(group -> GroupCell.text(item, group))
                        .orElseGet(() -> field(item, FIELDS.get(key)));
        };
        return text.length() > LONGEST ? TOO_LONG : text;
    }

    private static String field(Item item, @org.jspecify.annotations.Nullable ItemField field) {
        String value = field == null ? "" : item.text(field);
        // a code the table does not have would come back as a label of something else
        return field == null || field.type() == FieldType.CODE ? value : field.display(value);
    }

    private static String fee(Fee fee) {
        String standard = fee.standard();
        return standard == null ? fee.name() : fee.name() + "：" + standard;
    }

    /**
     * Always numbered, so that a line break or a semicolon inside a part does not make two of it; by 1、 and not by 1.,
     * which before 3寸照片 is a decimal.
     */
    private static String numbered(List<String> parts) {
        List<String> lines = new ArrayList<>(parts.size());
        for (String part : parts) {
            lines.add((lines.size() + 1) + "、" + part);
        }
        return String.join("\n", lines);
    }

    /** The fields and groups a column may change, by key. */
    static Set<String> concerns(String key) {
        if (TIMES.contains(key)) {
            return TIMES;
        }
        return key.equals(FLOW) ? Set.of(FLOW, ItemGroup.STEPS.name()) : Set.of(key);
    }
}
