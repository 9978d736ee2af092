package io.sitong.importer.values;

import io.sitong.catalog.item.CodeTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the cells of a column are read, by the key of the column. */
public enum ValueType {
    CATALOG_CODE,
    TASK_CODE,
    HANDLE_ITEM_CODE,
    CREDIT_CODE,
    CHOICE,
    CHOICES,
    YES_NO,
    INTEGER,
    TIME_AMOUNT,
    TIME_UNIT,
    DATE,
    LINE,
    LONG_TEXT,
    LIST,
    REGION;

    /** Codes that identify an item, which differ in length. */
    public static final Set<String> CODES_OF_ITEMS = Set.of("CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");

    private static final Map<String, ValueType> TYPES = new HashMap<>();
    private static final Map<String, CodeTable> TABLES = new HashMap<>();
    private static final Map<String, Integer> LENGTHS = new HashMap<>();

    static {
        put(CATALOG_CODE, "CATALOG_CODE");
        put(TASK_CODE, "TASK_CODE");
        put(HANDLE_ITEM_CODE, "TASK_HANDLE_ITEM");
        put(CREDIT_CODE, "DEPT_CODE");
        put(CHOICE, "TASK_TYPE", "PROJECT_TYPE", "POWER_SOURCE", "DEPT_TYPE", "HANDLE_AREA");
        put(CHOICE, "MATERIAL_TYPE", "MATERIAL_FORMAT", "IS_NEED");
        put(CHOICES, "SERVER_TYPE", "HANDLE_TYPE", "USE_LEVEL", "ONLINE_HANDLE_DEPTH");
        put(YES_NO, "IS_FEE", "IS_ONLINE", "IS_ENTRY_CENTER", "IS_PAY_ONLINE", "IS_EXPRESS", "IS_SCHEDULE");
        put(YES_NO, "IN_NATIONAL", "COUNTS_IN_LEGAL");
        put(INTEGER, "LIMIT_SCENE_NUM", "PAGE_NUM");
        put(TIME_AMOUNT, "ANTICIPATE_DAY", "PROMISE_DAY", "STEP_LIMIT", "SPECIAL_LIMIT");
        put(TIME_UNIT, "ANTICIPATE_TYPE", "PROMISE_TYPE", "STEP_LIMIT_UNIT", "SPECIAL_LIMIT_UNIT");
        put(DATE, "PLAN_EFFECTIVE_DATE", "PLAN_CANCEL_DATE");
        put(LONG_TEXT, "ACCEPT_CONDITION", "PROHIBIT", "FILL_EXPLAIN", "ACCEPT_STAND", "LIMIT_SCENE_EXPLAIN");
        put(LONG_TEXT, "TRANSACT_TIME", "SPECIAL_PROCEDURE", "LIMIT_EXPLAIN", "FAQ");
        put(LONG_TEXT, "SPECIAL_STEPS", "PLACES", "CHANNELS", "RESULTS", "FAQS", "SITUATIONS");
        put(LONG_TEXT, "STEP_STANDARD", "STEP_RESULT", "SPECIAL_BASIS", "QUESTION", "ANSWER", "SITUATION_CONDITION");
        put(LIST, "BY_LAW", "HANDLE_FLOW", "MATERIALS", "FEES");
        put(REGION, "REGION");
        for (CodeTable table : CodeTable.values()) {
            TABLES.put(table.name(), table);
        }
        lengths(1000, "TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME", "MATERIAL_NAME", "RESULT_NAME");
        lengths(200, "DEPT_NAME", "GUIDE_DEPT", "ENTRUST_NAME", "LEAD_DEPT");
        lengths(100, "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM", "DEPT_CODE", "LOCAL_CATALOG_CODE");
    }

    private static void put(ValueType type, String... keys) {
        for (String key : keys) {
            TYPES.put(key, type);
        }
    }

    private static void lengths(int most, String... keys) {
        for (String key : keys) {
            LENGTHS.put(key, most);
        }
    }

    /** The type of a key; text of one line for keys without a special one. */
    public static ValueType of(String key) {
        return TYPES.getOrDefault(key, LINE);
    }

    /** The code table of a key with codes. */
    public static Optional<CodeTable> table(String key) {
        return Optional.ofNullable(tableOrNull(key));
    }

    static @Nullable CodeTable tableOrNull(String key) {
        ValueType type = of(key);
        return type == CHOICE || type == CHOICES ? TABLES.get(key) : null;
    }

    /** The most characters a value of the key may have. */
    static int longest(String key) {
        ValueType type = of(key);
        return LENGTHS.getOrDefault(key, type == LONG_TEXT || type == LIST ? 32_767 : 4000);
    }

    public boolean isCode() {
        return this == CATALOG_CODE || this == TASK_CODE || this == HANDLE_ITEM_CODE || this == CREDIT_CODE;
    }
}
