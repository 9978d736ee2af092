package io.sitong.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A table drawn with bars, as in the examples of the rule cards:
 *
 * <pre>
 * | name         | taskType |
 * |--------------|----------|
 * | 食品经营许可 | 01       |
 * </pre>
 *
 * Blanks around a cell do not count. {@code ␣} stands for a blank that does, {@code \n}, {@code \r} and {@code \t} for
 * breaks.
 */
public record TextTable(List<String> columns, List<List<String>> rows) {

    public TextTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static TextTable parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.strip().split("\n", -1)) {
            String drawn = line.strip();
            if (!drawn.startsWith("|") || !drawn.endsWith("|") || drawn.length() < 2) {
                throw new IllegalArgumentException("a table row begins and ends with a bar: " + line);
            }
            if (!drawn.matches("[|:-]+")) {
                lines.add(cells(drawn.substring(1, drawn.length() - 1)));
            }
        }
        List<String> header = lines.getFirst();
        List<List<String>> rows = lines.subList(1, lines.size());
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells under " + header.size() + " columns: " + row);
            }
        }
        return new TextTable(header, rows);
    }

    private static List<String> cells(String inner) {
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return List.copyOf(cells);
    }

    /** The value a drawn cell stands for. */
    static String value(String cell) {
        return cell.replace('␣', ' ').replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
