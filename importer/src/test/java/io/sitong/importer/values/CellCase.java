package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one cell is read as: {@code KEY=value; problem_kind}. */
final class CellCase implements CellFindings {

    private final Map<String, Object> values = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    static String read(String key, String text) {
        return read(key, Cell.text(text), null);
    }

    static String number(String key, String digits, String format) {
        return read(key, new Cell(Cell.Kind.NUMBER, digits, format), null);
    }

    static String read(String key, Cell cell, String unit) {
        return read(key, cell, unit, ValueChoices.NONE);
    }

    static String read(String key, Cell cell, String unit, ValueChoices choices) {
        CellCase found = new CellCase();
        Map<String, String> names = Map.of("鄂托克旗", "150624000000");
        new ValueReader(name -> Optional.ofNullable(names.get(name)), 32_767, choices)
                .read(key, Set.of(), cell, unit, found);
        return found.said(key);
    }

    /** What was found, the value of the key itself without its name. */
    String said(String key) {
        StringBuilder said = new StringBuilder();
        values.forEach((k, v) -> said.append(said.isEmpty() ? "" : "; ")
                .append(k.equals(key) ? "" : k + "=")
                .append(v));
        problems.forEach(p -> said.append(said.isEmpty() ? "" : "; ").append(p));
        return said.toString();
    }

    @Override
    public void value(String key, Object value) {
        values.put(key, value);
    }

    @Override
    public void problem(ProblemKind kind, String message) {
        if (!message.matches("(?s).*[\\u4e00-\\u9fff].*")) {
            throw new AssertionError("a message is a Chinese sentence: " + message);
        }
        problems.add(kind.key());
    }

    @Override
    public void problem(ProblemKind kind, String message, String found) {
        problem(kind, message);
    }
}
