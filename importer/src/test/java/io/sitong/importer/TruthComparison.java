package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Kind, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    TruthComparison(Map<String, Object> truth) {
        this.truth = truth;
    }

    /** The workbooks a truth file speaks of: one, or the members of an archive. */
    static List<TruthComparison> of(Path truthFile) {
        try {
            Map<String, Object> truth = JsonText.object(Files.readString(truthFile, StandardCharsets.UTF_8));
            return ((List<Map<String, Object>>) truth.getOrDefault("members", List.of(truth)))
                    .stream().map(TruthComparison::new).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Name inside the archive, empty for a file sent by itself. */
    String member() {
        return (String) truth.getOrDefault("member", truth.getOrDefault("name", ""));
    }

    private List<TruthSheet> sheets() {
        List<Map<String, Object>> sheets = (List<Map<String, Object>>) truth.get("sheets");
        check(Kind.SHEETS, "truth says what the sheets are", true, sheets != null);
        return sheets == null ? List.of() : sheets.stream().map(TruthSheet::new).toList();
    }

    /** Choices a person would make for the headers that are told apart only by people (novel), by header text. */
    Map<String, String> choicesForNovelHeaders() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Map<String, Object> said : (List<Map<String, Object>>) truth.getOrDefault("sheets", List.of())) {
            TruthSheet sheet = new TruthSheet(said);
            sheet.columns().forEach((letter, key) -> {
                if (key != null && sheet.mayStayOpen(letter)) {
                    choices.put(sheet.name() + "!" + letter, key);
                }
            });
        }
        return choices;
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
        for (TruthSheet sheet : sheets()) {
            String name = sheet.name();
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

    private void sheet(TruthSheet sheet, SheetResult read) {
        sheet.read(read);
        Map<Integer, String> ignored = sheet.ignored();
        List<Integer> header = new ArrayList<>(sheet.list("header_rows"));
        for (Integer hints : sheet.hintRows()) {
            if (!read.headerRows().contains(hints)) {
                header.remove(hints);
                ignored.put(hints, read.ignoredRows().getOrDefault(hints, "an ignored row"));
            }
        }
        check(Kind.HEADER_ROWS, "header rows", header, read.headerRows());
        check(Kind.DATA_ROWS, "first data row", sheet.get("first_data_row"), sheet.firstDataRow(read));
        check(Kind.DATA_ROWS, "last data row", sheet.get("last_data_row"), read.lastDataRow());
        columns(sheet, read);
        check(Kind.IGNORED_ROWS, "ignored rows", ignored, sheet.likeTheTruth(read.ignoredRows()));
        check(Kind.HIDDEN, "hidden rows", sheet.list("hidden_rows"), read.hiddenRows());
        check(
                Kind.HIDDEN,
                "hidden columns",
                sheet.list("hidden_columns"),
                read.hiddenColumns().stream().map(ColumnLetters::of).toList());
        check(Kind.ITEMS, "item count", sheet.get("item_count"), read.items().size());
        items(sheet, read);
        problems(sheet, read);
        digests(sheet, read);
    }

    private void columns(TruthSheet sheet, SheetResult read) {
        Map<String, Map<String, String>> oneHot = sheet.map("one_hot");
        Map<String, List<String>> accept = sheet.map("column_accept");
        Map<String, List<String>> headers = sheet.map("header_text");
        int hints =
                sheet.<Integer>list("header_rows").size() - read.headerRows().size();
        sheet.columns().forEach((letter, key) -> {
            ColumnReading column = read.columns().stream()
                    .filter(c -> ColumnLetters.of(c.column()).equals(letter))
                    .findFirst()
                    .orElse(null);
            String got = column == null || column.key() == null || column.key().startsWith("x_") ? null : column.key();
            String label = letter + " " + (column == null ? "" : column.header());
            if (key != null && got == null && sheet.mayStayOpen(letter)) {
                left.add(label + " would be " + key);
                return;
            }
            boolean same = Objects.equals(key, got)
                    || (got != null && accept.getOrDefault(letter, List.of()).contains(got));
            check(Kind.COLUMNS, label, same ? got : key, got);
            if (oneHot.containsKey(letter) && column != null) {
                check(Kind.COLUMNS, label + " one-hot", oneHot.get(letter).get("value"), column.oneHotCode());
            }
            if (column != null) {
                List<String> header = headers.get(letter);
                boolean hinted = !sheet.hintRows().isEmpty()
                        && header.size() == column.header().size() + hints;
                check(
                        Kind.COLUMNS,
                        letter + " header",
                        hinted ? header.subList(0, column.header().size()) : header,
                        column.header());
            }
        });
    }

    private void items(TruthSheet sheet, SheetResult read) {
        Map<Integer, ReadItem> byRow = new TreeMap<>();
        read.items().forEach(i -> byRow.put(i.row(), i));
        for (Map<String, Object> wanted : sheet.rows("items")) {
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
                if (!sheet.anything(row, key)) {
                    check(
                            Kind.VALUES,
                            "row " + row + " " + key,
                            value,
                            item.values().get(key));
                }
            });
            item.values().forEach((key, value) -> {
                // the title above is told for national lists only
                if (!values.containsKey(key)
                        && !sheet.anything(row, key)
                        && !(key.equals("x_section") && !national())) {
                    check(Kind.VALUES, "row " + row + " " + key, null, value);
                }
            });
        }
        sheet.map("filled").forEach((key, count) -> {
            if (!sheet.uncounted(key)) {
                check(Kind.ITEMS, "items with " + key, count, (int) read.items().stream()
                        .filter(i -> i.values().containsKey(key))
                        .count());
            }
        });
    }

    private boolean national() {
        return "national_list".equals(truth.get("kind"));
    }

    private void problems(TruthSheet sheet, SheetResult read) {
        Map<String, ImportProblem> found = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (ImportProblem problem : read.problems()) {
            if (sheet.open(problem.place().cell())) {
                continue;
            }
            found.put(problem.place().cell() + " " + problem.kind().key(), problem);
            if (problem.kind() != ProblemKind.FORMULA_NO_CACHED_VALUE) {
                totals.merge(problem.kind().key(), 1, Integer::sum);
            }
        }
        boolean all = "all".equals(sheet.get("items_scope"));
        Map<String, ImportProblem> unexpected = new TreeMap<>(found);
        for (Map<String, Object> wanted : sheet.rows("problems")) {
            if (sheet.open((String) wanted.get("cell"))) {
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
        Map<String, Integer> wanted = new TreeMap<>(sheet.map("problem_counts"));
        wanted.remove("formula_no_cached_value");
        check(Kind.PROBLEM_COUNTS, "problem counts", wanted, totals);
    }

    private void digests(TruthSheet sheet, SheetResult read) {
        sheet.<String>map("digests").forEach((key, digest) -> {
            if (sheet.uncounted(key)) {
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

    /** Columns left for a person to map, which only a person can. */
    List<String> left() {
        return left;
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
