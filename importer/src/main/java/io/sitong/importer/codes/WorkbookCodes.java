package io.sitong.importer.codes;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.sheet.Workbook;
import io.sitong.importer.values.OwnCodes;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.TimeLimits;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code lists a workbook brings along, and the fields whose codes they explain. */
public final class WorkbookCodes {

    /** Names of sheets that may explain codes; only these are looked at before the lists are read. */
    private static final Pattern PAGE = Pattern.compile(
            ".*(代码|编码|字典|码表|码页|下拉|选项|枚举|参数|对照|取值|数据源|基础数据|说明|须知|注释|附注|(?i:list|dict|code|enum|lookup)).*|(?i:sheet|工作表|表)[0-9]{1,2}");

    private static final int MOST_ROWS = 300;
    private static final int WIDEST = 40;
    /** What only says that a name is that of a code. */
    private static final Pattern OF_CODES = Pattern.compile(
            "^[0-9一二三四五六七八九十]{1,3}[、.]|(的)?(代码|编码|字典|码表|对照|取值|选项|枚举|下拉)(对照)?(说明|含义|表|列表)?$|(一?[列栏]|字段)$|[(（].*[)）]$");

    private static final Pattern YES_OR_NO = Pattern.compile("(是否|有无|是/否|布尔)(类|型|标[志识记])?");
    /** Keys of plain text whose values people number. */
    private static final Set<String> TEXTS =
            Set.of("SOURCE_TYPE", "RESULT_TYPE", "DEPT_NAME", "LEAD_DEPT", "GUIDE_DEPT", "OTHER_DEPT");

    private static final List<String> YES_NO_KEYS = List.of(
            "IS_FEE", "IS_ONLINE", "IS_ENTRY_CENTER", "IS_PAY_ONLINE", "IS_EXPRESS", "IS_SCHEDULE", "IN_NATIONAL");
    private static final List<String> UNIT_KEYS = List.of("ANTICIPATE_TYPE", "PROMISE_TYPE");
    private static final int ENOUGH_OF_TEN = 7;
    private static final int FEWEST_OTHERS = 2;

    private final Map<String, CodeList> byKey = new LinkedHashMap<>();
    private final Map<String, CodeList> byName = new LinkedHashMap<>();

    private WorkbookCodes(List<CodeList> lists) {
        Labels labels = new Labels();
        Map<String, CodeList> byLabels = new LinkedHashMap<>();
        for (CodeList list : lists) {
            String name = plain(list.name());
            byName.putIfAbsent(name, list);
            String key = name.isEmpty() ? "" : labels.key(List.of(name));
            if (areAll(UNIT_KEYS, list)) {
                UNIT_KEYS.forEach(unit -> byLabels.putIfAbsent(unit, list));
            } else if (isExplainable(key) && (TEXTS.contains(key) || isSome(key, list))) {
                byKey.putIfAbsent(key, list);
            } else if (YES_OR_NO.matcher(name).matches() && areAll(YES_NO_KEYS, list)) {
                YES_NO_KEYS.forEach(answer -> byLabels.putIfAbsent(answer, list));
            } else {
                String told = byLabels(list.labels().values());
                if (told != null) {
                    byLabels.putIfAbsent(told, list);
                }
            }
        }
        byLabels.forEach(byKey::putIfAbsent);
    }

    /** What the pages of a workbook explain. */
    public static WorkbookCodes of(Workbook workbook) {
        List<CodeList> lists = new ArrayList<>();
        if (workbook.sheets().size() > 1 && workbook.looksAhead()) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (PAGE.matcher(sheet.name()).matches()) {
                    lists.addAll(named(CodePage.lists(rows(workbook, sheet)), sheet.name()));
                }
            }
        }
        return new WorkbookCodes(lists);
    }

    /** A page with one list that has no name says by its own what it lists: 办件类型字典. */
    private static List<CodeList> named(List<CodeList> lists, String sheet) {
        return lists.size() == 1 && lists.getFirst().name().isEmpty()
                ? List.of(new CodeList(sheet, lists.getFirst().labels()))
                : lists;
    }

    private static List<SheetRow> rows(Workbook workbook, SheetInfo sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetCursor cursor = workbook.read(sheet)) {
            SheetRow row;
            while (rows.size() < MOST_ROWS && (row = cursor.next()) != null) {
                if (row.width() > WIDEST) {
                    return List.of();
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String plain(String name) {
        String plain = PlainText.folded(name);
        String before;
        do {
            before = plain;
            plain = OF_CODES.matcher(plain).replaceAll("");
        } while (!plain.equals(before));
        return plain;
    }

    private static boolean isExplainable(String key) {
        return switch (ValueType.of(key)) {
            case CHOICE, CHOICES, YES_NO, TIME_UNIT -> true;
            default -> TEXTS.contains(key);
        };
    }

    private static boolean areAll(List<String> keys, CodeList list) {
        return OwnCodes.areValues(keys.getFirst(), list.labels().values());
    }

    /** A list none of whose labels is a value of the field numbers something else, such as what is to be done first. */
    private static boolean isSome(String key, CodeList list) {
        return list.labels().values().stream().anyMatch(label -> OwnCodes.areValues(key, List.of(label)));
    }

    /** The one field all labels are values of. */
    private static @Nullable String byLabels(Collection<String> labels) {
        String told = null;
        for (CodeTable table : CodeTable.values()) {
            if (ValueType.table(table.name()).isPresent() && OwnCodes.areValues(table.name(), labels)) {
                if (told != null) {
                    return null;
                }
                told = table.name();
            }
        }
        return told;
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** What the codes mean, by the key of their columns. */
    public OwnCodes codes() {
        Map<String, Map<String, String>> codes = new HashMap<>();
        byKey.forEach((key, list) -> codes.put(key, list.labels()));
        return new OwnCodes(codes);
    }

    /**
     * Columns that nothing else told, and that are called like a list whose codes stand in them.
     *
     * @return 0-based column → key
     */
    public Map<Integer, String> columns(ColumnMap map, List<SheetRow> below) {
        Map<Integer, String> told = new HashMap<>();
        for (MappedColumn column : byName.isEmpty() ? List.<MappedColumn>of() : map.unknown()) {
            CodeList list = byName.get(plain(column.path().getLast()));
            if (list != null && !byKey.containsValue(list)) {
                String key = byOtherCells(column.column(), list, below);
                if (key != null && !map.has(key)) {
                    told.putIfAbsent(column.column(), key);
                }
            } else if (list != null && holdsCodes(column.column(), list, below)) {
                String unit = unitBefore(map, column.column());
                byKey.entrySet().stream()
                        .filter(entry -> entry.getValue() == list)
                        .map(Map.Entry::getKey)
                        .filter(key -> !map.has(key) && !told.containsValue(key))
                        .filter(key -> !UNIT_KEYS.contains(key) || key.equals(unit))
                        .findFirst()
                        .ifPresent(key -> told.put(column.column(), key));
            }
        }
        return told;
    }

    /** The field of a column beside whose own words, which the page lists, stand the national ones. */
    private static @Nullable String byOtherCells(int column, CodeList list, List<SheetRow> below) {
        List<String> others = below.stream()
                .map(row -> PlainText.folded(row.text(column)))
                .filter(text -> !text.isEmpty() && !CodeList.isCode(text))
                .filter(text -> !list.labels().containsValue(text))
                .distinct()
                .toList();
        return others.size() < FEWEST_OTHERS ? null : byLabels(others);
    }

    /** The unit of the limit before a column; empty where there is none. */
    private static String unitBefore(ColumnMap map, int column) {
        return map.columns().stream()
                .filter(before -> before.column() < column)
                .filter(before -> ValueType.of(String.valueOf(before.key())) == ValueType.TIME_AMOUNT)
                .reduce((first, last) -> last)
                .map(limit -> TimeLimits.unitKey(String.valueOf(limit.key())))
                .orElse("");
    }

    private static boolean holdsCodes(int column, CodeList list, List<SheetRow> below) {
        OwnCodes codes = new OwnCodes(Map.of("", list.labels()));
        int all = 0;
        int known = 0;
        for (SheetRow row : below) {
            String text = row.text(column);
            if (!text.isBlank()) {
                all++;
                known += codes.explains("", text) || list.labels().containsValue(PlainText.folded(text)) ? 1 : 0;
            }
        }
        return all > 0 && known * 10 >= all * ENOUGH_OF_TEN;
    }
}
