package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.values.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the truth says of one sheet; what it does not say is empty. */
@SuppressWarnings("unchecked")
final class TruthSheet {

    private final Map<String, Object> said;
    private final Set<String> unsure = new HashSet<>();
    private final Set<String> openKeys = new HashSet<>();

    TruthSheet(Map<String, Object> said) {
        this.said = said;
        rows("unsure").forEach(cell -> unsure.add((String) cell.get("cell")));
    }

    Object get(String what) {
        return said.get(what);
    }

    String name() {
        return (String) said.get("name");
    }

    List<Map<String, Object>> rows(String what) {
        return list(what);
    }

    <T> List<T> list(String what) {
        return (List<T>) said.getOrDefault(what, List.of());
    }

    <T> Map<String, T> map(String what) {
        return (Map<String, T>) said.getOrDefault(what, Map.of());
    }

    Map<String, String> columns() {
        return map("columns");
    }

    /** True where a header can be mapped only by a person: leaving it out is right, a wrong key is not. */
    boolean mayStayOpen(String letter) {
        return "novel".equals(map("header_match").get(letter));
    }

    /** Takes note of the keys whose only column was left for a person to map: their values are not expected. */
    void read(SheetResult read) {
        columns().forEach((letter, key) -> {
            if (key != null && mayStayOpen(letter)) {
                openKeys.add(key);
                openKeys.add(unitKey(key));
            }
        });
        read.columns().forEach(column -> {
            openKeys.remove(String.valueOf(column.key()));
            openKeys.remove(unitKey(String.valueOf(column.key())));
        });
    }

    private static String unitKey(String key) {
        if (ValueType.of(key) != ValueType.TIME_AMOUNT) {
            return key;
        }
        return key.equals("PROMISE_DAY") ? "PROMISE_TYPE" : "ANTICIPATE_TYPE";
    }

    /** Whether a value may be anything: its column is open, its cell not decided, or its formula not calculated. */
    boolean anything(int row, String key) {
        if (openKeys.contains(key)) {
            return true;
        }
        return columns().entrySet().stream()
                .filter(column -> column.getValue() != null
                        && (key.equals(column.getValue()) || key.equals(unitKey(column.getValue()))))
                .anyMatch(column -> unsure.contains(column.getKey() + row) || notCalculated(column.getKey() + row));
    }

    private boolean notCalculated(String cell) {
        return rows("problems").stream()
                .anyMatch(p -> "formula_no_cached_value".equals(p.get("kind")) && cell.equals(p.get("cell")));
    }

    /** Whether the values of a key cannot be counted or compared as a whole. */
    boolean uncounted(String key) {
        if (map("problem_counts").containsKey("formula_no_cached_value")) {
            return true;
        }
        return openKeys.contains(key)
                || rows("items").stream().anyMatch(item -> anything((Integer) item.get("row"), key));
    }

    /** Whether nothing is said of the problems of a cell. */
    boolean open(String cell) {
        String key = columns().get(cell.replaceAll("[0-9]", ""));
        return unsure.contains(cell) || (key != null && openKeys.contains(key));
    }

    /** Rows of the header that may as well be rows below it: hints how to fill in. */
    Set<Integer> hintRows() {
        Set<Integer> hints = new HashSet<>();
        for (Integer row : this.<Integer>list("header_rows")) {
            for (int column = 1; column <= columns().size(); column++) {
                if (unsure.contains(ColumnLetters.of(column) + row)) {
                    hints.add(row);
                }
            }
        }
        return hints;
    }

    /** The first row of data as read; truths differ on whether a section above the first item belongs to them. */
    int firstDataRow(SheetResult read) {
        int said = (Integer) get("first_data_row");
        for (int row = read.firstDataRow(); row < said; row++) {
            if (!"section".equals(read.ignoredRows().get(row))) {
                return read.firstDataRow();
            }
        }
        return read.firstDataRow() == 0 ? 0 : said;
    }

    /** Row → why it is no item. */
    Map<Integer, String> ignored() {
        Map<Integer, String> ignored = new TreeMap<>();
        rows("ignored_rows").forEach(row -> ignored.put((Integer) row.get("row"), (String) row.get("why")));
        return ignored;
    }

    /** Rows as read, called as the truth calls them where two words are right: sum or end of the table, note or hints. */
    Map<Integer, String> likeTheTruth(Map<Integer, String> read) {
        Map<Integer, String> alike = new TreeMap<>(read);
        ignored().forEach((row, why) -> {
            boolean behind = row > (Integer) get("last_data_row");
            if (behind && why.equals("subtotal") && "footer".equals(read.get(row))
                    || why.equals("note") && "hints".equals(read.get(row))) {
                alike.put(row, why);
            }
        });
        return alike;
    }
}
