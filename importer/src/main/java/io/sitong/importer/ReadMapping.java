package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.columns.ColumnNames;
import io.sitong.importer.values.ValueChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the workbooks of one sender are to be read, as a person said: remembered per sender and shape, and passed on as a
 * small file.
 *
 * @param columns column letter or header text → key, empty text to leave the column out; a key may be preceded by the
 *     sheet name and {@code !}
 * @param values key → word as it stands in the cells → the code it means, empty for nothing
 */
public record ReadMapping(Map<String, String> columns, Map<String, Map<String, String>> values) {

    public static final ReadMapping NONE = new ReadMapping(Map.of(), Map.of());

    /** Said of a sheet that would not be read by itself: it is. */
    public static final String READ_SHEET = "x_read";

    /** Before the key and the word of a value where both kinds of choices lie in one map. */
    private static final String VALUE = "=";

    /** @throws IllegalArgumentException when a key or code does not exist; the message names it */
    public ReadMapping {
        columns = Map.copyOf(columns);
        Map<String, Map<String, String>> copied = new HashMap<>();
        values.forEach((key, words) -> copied.put(key, Map.copyOf(words)));
        values = Map.copyOf(copied);
        for (String key : columns.values()) {
            if (!isKey(key)) {
                throw new IllegalArgumentException("没有名为“" + key + "”的字段");
            }
        }
        new ValueChoices(values);
    }

    private static boolean isKey(String key) {
        return key.isEmpty() || key.startsWith("x_") || ColumnNames.isKey(key);
    }

    public boolean isEmpty() {
        return columns.isEmpty() && values.isEmpty();
    }

    /** As plain maps, for JSON; in the order of their names. */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", new TreeMap<>(columns));
        Map<String, Object> sorted = new TreeMap<>();
        values.forEach((key, words) -> sorted.put(key, new TreeMap<>(words)));
        json.put("values", sorted);
        return json;
    }

    /**
     * The mapping written as {@link #toJson()} does; further entries are ignored.
     *
     * @throws IllegalArgumentException when something is of another form, or a key or code does not exist
     */
    public static ReadMapping ofJson(Map<?, ?> json) {
        Map<String, String> columns = texts(json.get("columns"));
        Map<String, Map<String, String>> values = new HashMap<>();
        if (json.get("values") instanceof Map<?, ?> byKey) {
            byKey.forEach((key, words) -> values.put(String.valueOf(key), texts(words)));
        }
        return new ReadMapping(columns, values);
    }

    private static Map<String, String> texts(@Nullable Object map) {
        Map<String, String> texts = new HashMap<>();
        if (map instanceof Map<?, ?> entries) {
            entries.forEach((name, text) -> texts.put(String.valueOf(name), text == null ? "" : text.toString()));
        } else if (map != null) {
            throw new IllegalArgumentException("列和取值的对应关系应写成“名称: 字段”的形式");
        }
        return texts;
    }

    /** Both kinds of choices in one map, as it is remembered for the next file of the same make. */
    public Map<String, String> remembered() {
        Map<String, String> all = new HashMap<>(columns);
        // a hidden sheet is offered with every file: what stands in it may be another one each time
        all.values().removeIf(READ_SHEET::equals);
        values.forEach((key, words) -> words.forEach((word, code) -> all.put(VALUE + key + VALUE + word, code)));
        return all;
    }

    /** The mapping out of what was remembered; what no longer exists is left out. */
    public static ReadMapping ofRemembered(Map<String, String> remembered) {
        Map<String, String> columns = new HashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        remembered.forEach((name, meant) -> {
            int mark = name.indexOf(VALUE, 1);
            if (!name.startsWith(VALUE) || mark < 0) {
                if (isKey(meant)) {
                    columns.put(name, meant);
                }
            } else if (ValueChoices.isValue(name.substring(1, mark), meant)) {
                values.computeIfAbsent(name.substring(1, mark), k -> new HashMap<>())
                        .put(name.substring(mark + 1), meant);
            }
        });
        return new ReadMapping(columns, values);
    }

    /**
     * The mapping that reads the next file of the same make as this one was read; columns that were left open are left out.
     */
    public static ReadMapping of(ReadResult reading) {
        Map<String, String> columns = new HashMap<>();
        List<SheetResult> before = new ArrayList<>();
        for (SheetResult sheet : reading.sheets()) {
            int number = number(sheet, before);
            Map<String, Long> times = sheet.columns().stream()
                    .collect(Collectors.groupingBy(ColumnReading::headerText, Collectors.counting()));
            for (ColumnReading column : sheet.columns()) {
                String header = column.headerText();
                String key = column.key() == null ? "" : column.key();
                String prefix = sheet.name().isEmpty() ? "" : sheet.name() + "!";
                boolean differs = !columns.getOrDefault(header, key).equals(key);
                if (times.getOrDefault(header, 0L) > 1 || differs && has(before, sheet.name(), header)) {
                    columns.put(prefix + ColumnLetters.of(column.column()) + (number > 1 ? "#" + number : ""), key);
                } else if (!header.isEmpty() && differs) {
                    columns.put(prefix + header, key);
                } else if (!header.isEmpty()) {
                    columns.put(header, key);
                }
            }
            before.add(sheet);
        }
        return new ReadMapping(columns, Map.of());
    }

    /** Whether a list of the same sheet has a column of that name, too. */
    private static boolean has(List<SheetResult> lists, String sheet, String header) {
        return lists.stream()
                .filter(list -> list.name().equals(sheet))
                .anyMatch(list ->
                        list.columns().stream().anyMatch(c -> c.headerText().equals(header)));
    }

    /** The how manieth list of its sheet in the same columns one is. */
    private static int number(SheetResult list, List<SheetResult> before) {
        return 1
                + (int) before.stream()
                        .filter(sheet -> sheet.name().equals(list.name()))
                        .filter(sheet -> sheet.columns().stream()
                                .anyMatch(c -> list.columns().stream().anyMatch(own -> own.column() == c.column())))
                        .count();
    }
}
