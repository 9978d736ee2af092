package io.sitong.importer;

import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.values.ValueType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Compares what was read from one workbook with its ground truth, kind by kind. */
@SuppressWarnings("unchecked")
final class TruthComparison {

    enum Kind {
        SHEETS,
        HEADER_ROWS,
        COLUMNS,
        DATA_ROWS,
        IGNORED_ROWS,
        HIDDEN,
        ITEMS,
        VALUES,
        PROBLEMS,
        FALSE_PROBLEMS,
        PROBLEM_COUNTS,
        DIGESTS
    }

    private final Map<String, Object> truth;
    private Set<String> openKeys = Set.of();
    private final Map<Kind, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    TruthComparison(Path truthFile) {
        try {
            truth = JsonText.object(Files.readString(truthFile, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Choices a person would make for the headers that are told apart only by people (novel), by header text. */
    Map<String, String> choicesForNovelHeaders() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Map<String, Object> sheet : (List<Map<String, Object>>) truth.get("sheets")) {
            Map<String, String> match = (Map<String, String>) sheet.getOrDefault("header_match", Map.of());
            Map<String, String> columns = (Map<String, String>) sheet.getOrDefault("columns", Map.of());
            match.forEach((letter, how) -> {
                if (how.equals("novel") && columns.get(letter) != null) {
                    choices.put(sheet.get("name") + "!" + letter, columns.get(letter));
                }
            });
        }
        return choices;
    }

    /** True where a header can be mapped only by a person: leaving it out is right, a wrong key is not. */
    private static boolean mayStayOpen(Map<String, Object> sheet, String letter) {
        return "novel".equals(((Map<String, String>) sheet.getOrDefault("header_match", Map.of())).get(letter));
    }

    String uploadName() {
        return (String) truth.get("upload_name");
    }

    void compare(ReadResult result) {
        check(Kind.SHEETS, "format", truth.get("format"), result.format());
        check(Kind.SHEETS, "kind", truth.get("kind"), result.kind().key());
        Map<String, SheetResult> read = new LinkedHashMap<>();
        result.sheets().forEach(s -> read.put(s.name(), s));
        Map<String, SkippedSheet> skipped = new LinkedHashMap<>();
        result.skipped().forEach(s -> skipped.put(s.name(), s));
        for (Map<String, Object> sheet : (List<Map<String, Object>>) truth.get("sheets")) {
            String name = (String) sheet.get("name");
            if (!(Boolean) sheet.get("import")) {
                check(
                        Kind.SHEETS,
                        name + " left out",
                        sheet.get("role"),
                        skipped.containsKey(name) ? skipped.get(name).role() : "read");
            } else if (read.containsKey(name)) {
                check(Kind.SHEETS, name, "read", "read");
                sheet(sheet, read.get(name));
            } else {
                check(
                        Kind.SHEETS,
                        name,
                        "read",
                        skipped.containsKey(name) ? skipped.get(name).role() : "missing");
            }
        }
    }

    /** Keys whose only column is left for a person to map: their values are not expected. */
    private static Set<String> openKeys(Map<String, Object> sheet, SheetResult read) {
        Set<String> open = new HashSet<>();
        ((Map<String, String>) sheet.get("columns")).forEach((letter, key) -> {
            if (key != null && mayStayOpen(sheet, letter)) {
                open.add(key);
                if (ValueType.of(key) == ValueType.TIME_AMOUNT) {
                    open.add(key.equals("PROMISE_DAY") ? "PROMISE_TYPE" : "ANTICIPATE_TYPE");
                }
            }
        });
        read.columns().forEach(column -> open.remove(String.valueOf(column.key())));
        return open;
    }

    private void sheet(Map<String, Object> sheet, SheetResult read) {
        openKeys = openKeys(sheet, read);
        check(Kind.HEADER_ROWS, "header rows", sheet.get("header_rows"), read.headerRows());
        check(Kind.DATA_ROWS, "first data row", sheet.get("first_data_row"), read.firstDataRow());
        check(Kind.DATA_ROWS, "last data row", sheet.get("last_data_row"), read.lastDataRow());
        columns(sheet, read);
        Map<Integer, String> ignored = new TreeMap<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) sheet.getOrDefault("ignored_rows", List.of())) {
            ignored.put((Integer) row.get("row"), (String) row.get("why"));
        }
        check(Kind.IGNORED_ROWS, "ignored rows", ignored, new TreeMap<>(read.ignoredRows()));
        check(Kind.HIDDEN, "hidden rows", sheet.getOrDefault("hidden_rows", List.of()), read.hiddenRows());
        check(
                Kind.HIDDEN,
                "hidden columns",
                sheet.getOrDefault("hidden_columns", List.of()),
                read.hiddenColumns().stream().map(Place::letters).toList());
        check(Kind.ITEMS, "item count", sheet.get("item_count"), read.items().size());
        items(sheet, read);
        problems(sheet, read);
        digests(sheet, read);
    }

    private void columns(Map<String, Object> sheet, SheetResult read) {
        Map<String, String> columns = (Map<String, String>) sheet.get("columns");
        Map<String, Map<String, String>> oneHot =
                (Map<String, Map<String, String>>) sheet.getOrDefault("one_hot", Map.of());
        Map<String, List<String>> accept = (Map<String, List<String>>) sheet.getOrDefault("column_accept", Map.of());
        Map<String, List<String>> headers = (Map<String, List<String>>) sheet.get("header_text");
        columns.forEach((letter, key) -> {
            ColumnReading column = read.columns().stream()
                    .filter(c -> Place.letters(c.column()).equals(letter))
                    .findFirst()
                    .orElse(null);
            String got = column == null || column.key() == null || column.key().startsWith("x_") ? null : column.key();
            String label = letter + " " + (column == null ? "" : column.header());
            if (key != null && got == null && mayStayOpen(sheet, letter)) {
                left.add(label + " would be " + key);
                return;
            }
            boolean same = Objects.equals(key, got)
                    || accept.getOrDefault(letter, List.of()).contains(got);
            check(Kind.COLUMNS, label, same ? got : key, got);
            if (oneHot.containsKey(letter) && column != null) {
                check(Kind.COLUMNS, label + " one-hot", oneHot.get(letter).get("value"), column.oneHotCode());
            }
            if (column != null) {
                check(Kind.COLUMNS, letter + " header", headers.get(letter), column.header());
            }
        });
    }

    private void items(Map<String, Object> sheet, SheetResult read) {
        Map<Integer, ReadItem> byRow = new TreeMap<>();
        read.items().forEach(i -> byRow.put(i.row(), i));
        for (Map<String, Object> wanted : (List<Map<String, Object>>) sheet.getOrDefault("items", List.of())) {
            int row = (Integer) wanted.get("row");
            ReadItem item = byRow.get(row);
            check(Kind.ITEMS, "item of row " + row, true, item != null);
            if (item == null) {
                continue;
            }
            check(Kind.ITEMS, "last row of " + row, wanted.getOrDefault("last_row", row), item.lastRow());
            Map<String, Object> values = new LinkedHashMap<>(wanted);
            values.remove("row");
            values.remove("last_row");
            values.forEach((key, value) -> {
                if (!openKeys.contains(key) && !notCalculated(sheet, row, key)) {
                    check(
                            Kind.VALUES,
                            "row " + row + " " + key,
                            value,
                            item.values().get(key));
                }
            });
            item.values().forEach((key, value) -> {
                // the title above is told for national lists only
                if (!values.containsKey(key) && !(key.equals("x_section") && !national())) {
                    check(Kind.VALUES, "row " + row + " " + key, null, value);
                }
            });
        }
        Map<String, Integer> filled = (Map<String, Integer>) sheet.getOrDefault("filled", Map.of());
        filled.forEach((key, count) -> {
            if (!openKeys.contains(key) && !anyNotCalculated(sheet)) {
                check(Kind.ITEMS, "items with " + key, count, (int) read.items().stream()
                        .filter(i -> i.values().containsKey(key))
                        .count());
            }
        });
    }

    private boolean national() {
        return "national_list".equals(truth.get("kind"));
    }

    /** A formula without its result need not be calculated. */
    private static boolean notCalculated(Map<String, Object> sheet, int row, String key) {
        Map<String, String> columns = (Map<String, String>) sheet.get("columns");
        return ((List<Map<String, Object>>) sheet.getOrDefault("problems", List.of()))
                .stream()
                        .filter(p -> "formula_no_cached_value".equals(p.get("kind")))
                        .map(p -> (String) p.get("cell"))
                        .anyMatch(cell -> cell.endsWith(Integer.toString(row))
                                && key.equals(columns.get(cell.replaceAll("[0-9]", ""))));
    }

    private static boolean anyNotCalculated(Map<String, Object> sheet) {
        return ((Map<String, Integer>) sheet.getOrDefault("problem_counts", Map.of()))
                .containsKey("formula_no_cached_value");
    }

    private void problems(Map<String, Object> sheet, SheetResult read) {
        Map<String, ImportProblem> found = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (ImportProblem problem : read.problems()) {
            found.put(problem.place().cell() + " " + problem.kind().key(), problem);
            if (problem.kind() != ProblemKind.FORMULA_NO_CACHED_VALUE) {
                totals.merge(problem.kind().key(), 1, Integer::sum);
            }
        }
        boolean all = "all".equals(sheet.get("items_scope"));
        Map<String, ImportProblem> unexpected = new TreeMap<>(found);
        for (Map<String, Object> wanted : (List<Map<String, Object>>) sheet.getOrDefault("problems", List.of())) {
            if (inOpenColumn(sheet, (String) wanted.get("cell"))) {
                totals.merge((String) wanted.get("kind"), 1, Integer::sum);
                continue;
            }
            String id = wanted.get("cell") + " " + wanted.get("kind");
            ImportProblem problem = found.get(id);
            unexpected.remove(id);
            check(Kind.PROBLEMS, id, true, problem != null);
            if (problem != null) {
                check(
                        Kind.PROBLEMS,
                        id + " severity",
                        wanted.get("severity"),
                        problem.severity().key());
                check(Kind.PROBLEMS, id + " found", wanted.get("found"), problem.found());
                if (wanted.get("first") != null && problem.first() != null) {
                    Map<String, Object> first = (Map<String, Object>) wanted.get("first");
                    check(
                            Kind.PROBLEMS,
                            id + " first",
                            first.get("row"),
                            problem.first().row());
                }
            }
        }
        if (all) {
            unexpected.forEach((id, problem) -> check(Kind.FALSE_PROBLEMS, id, null, problem.found()));
            check(Kind.FALSE_PROBLEMS, "none", 0, 0);
        }
        Map<String, Integer> wanted =
                new TreeMap<>((Map<String, Integer>) sheet.getOrDefault("problem_counts", Map.of()));
        wanted.remove("formula_no_cached_value");
        check(Kind.PROBLEM_COUNTS, "problem counts", wanted, totals);
    }

    private boolean inOpenColumn(Map<String, Object> sheet, String cell) {
        String key = ((Map<String, String>) sheet.get("columns")).get(cell.replaceAll("[0-9]", ""));
        return key != null && openKeys.contains(key);
    }

    private void digests(Map<String, Object> sheet, SheetResult read) {
        Map<String, String> digests = (Map<String, String>) sheet.getOrDefault("digests", Map.of());
        digests.forEach((key, digest) -> {
            if (openKeys.contains(key) || anyNotCalculated(sheet)) {
                return;
            }
            String all = String.join(
                    "\n",
                    read.items().stream()
                            .map(i -> Objects.toString(i.values().get(key), ""))
                            .toList());
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
                check(Kind.DIGESTS, "digest of " + key, digest, HexFormat.of().formatHex(hash));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void check(Kind kind, String what, Object wanted, Object got) {
        int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
        count[1]++;
        if (Objects.equals(wanted, got)) {
            count[0]++;
        } else {
            differences.add(kind + ": " + what + ": wanted " + wanted + ", got " + got);
        }
    }

    Map<Kind, int[]> counts() {
        return counts;
    }

    /** Whether everything is as the truth says; headers left for a person are not counted against it. */
    boolean complete() {
        return counts.values().stream().allMatch(c -> c[0] == c[1]);
    }

    /** right/all per kind, on one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        counts.forEach((kind, count) -> line.append(kind.name().toLowerCase(java.util.Locale.ROOT))
                .append(' ')
                .append(count[0])
                .append('/')
                .append(count[1])
                .append("  "));
        return line.toString().strip();
    }

    List<String> differences() {
        return differences;
    }
}
